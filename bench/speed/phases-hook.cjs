// Preloaded into a run of kznews: notes the CPU of each phase, and writes it to KZNEWS_PHASES at the end.
// What is timed is taken from the phase around it, so that the phases add up to the process.

const fs = require('node:fs')
const vm = require('node:vm')

const spent = {}
let phase = 'start'
let last = 0

function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Ends a phase and begins another; returns the one that ended. */
function begin(next) {
  const ended = phase
  const time = now()
  spent[ended] = (spent[ended] ?? 0) + time - last
  last = now()
  phase = next
  return ended
}

const during = (name, work) =>
  function (...values) {
    const around = begin(name)
    try {
      return Reflect.apply(work, this, values)
    } finally {
      begin(around)
    }
  }

function watch(owner, name, methods) {
  for (const method of methods) {
    if (typeof owner[method] === 'function') owner[method] = during(name, owner[method])
  }
}

/** Running the modules of a part; what is theirs to do is the command's. */
const { Script } = vm
vm.Script = class extends Script {
  constructor(code, options) {
    const around = begin('code cache')
    super(code, options)
    begin(around)
  }

  runInThisContext(options) {
    const parts = super.runInThisContext(options)
    begin('command')
    for (const id of Object.keys(parts)) parts[id] = during('modules', parts[id])
    return parts
  }
}

watch(fs, 'start', ['mkdirSync', 'openSync', 'readSync'])
watch(fs, 'folders', ['statSync', 'lstatSync', 'realpathSync', 'readdirSync', 'existsSync'])
watch(fs, 'reading', ['readFileSync'])
watch(fs, 'output', ['writeSync'])

/** The methods of SQLite's classes cannot be replaced, those of an object can be hidden. */
function watchObject(object, methods) {
  for (const [method, watched = (made) => made] of Object.entries(methods)) {
    const own = during('sqlite', object[method])
    const value = (...values) => watched(Reflect.apply(own, object, values))
    Object.defineProperty(object, method, { value })
  }
  return object
}

const STATEMENT = { get: undefined, all: undefined, run: undefined, iterate: undefined }

const CONNECTION = {
  exec: undefined,
  prepare: (statement) => watchObject(statement, STATEMENT),
}

const { dlopen } = process
process.dlopen = (module, ...values) => {
  during('binary', dlopen).call(process, module, ...values)
  const { DatabaseSync } = module.exports
  module.exports.DatabaseSync = new Proxy(DatabaseSync, {
    construct: (target, options) => {
      const open = during('sqlite', () => Reflect.construct(target, options))
      return watchObject(open(), CONNECTION)
    },
  })
}

process.on('exit', () => {
  begin('end')
  fs.writeFileSync(process.env.KZNEWS_PHASES, JSON.stringify(spent))
})

last = now()
spent.node = last
