#!/usr/bin/env node
require('../dist/kznews.cjs')
