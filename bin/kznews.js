#!/usr/bin/env node
import '../dist/kznews.cjs'
