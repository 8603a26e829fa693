// A cluster of OpenSearch for tests: nodes in processes of their own, which can be killed, on this
// machine alone, from the jars of Maven Central (pom.xml; Java 17 and mvn are needed). Fails where they
// cannot be had.
//
//   node ci/opensearch/cluster.mjs        starts three nodes, prints their addresses, stops them at ^C

import { execFileSync, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const VERSION = /<opensearch>(.*)<\/opensearch>/.exec(
  readFileSync(join(here, 'pom.xml'), 'utf8'),
)[1]

/** Beside the packages of npm, so that a fresh clone has none and `npm ci` begins anew. */
const JARS = join(here, '..', '..', 'node_modules', '.cache', `opensearch-${VERSION}`)

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/** Small, and quick to begin rather than to run: the tests are short. */
const JAVA = [
  ...['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  '-Dlog4j2.disable.jmx=true',
]

const START_MS = 180_000
const POLL_MS = 250
/** A process that is dead is still there until the one that began it has looked. */
const KILLED_MS = 5_000

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** The folder of the jars, which are fetched the first time. */
function jars() {
  if (existsSync(JARS)) return JARS
  mkdirSync(join(JARS, '..'), { recursive: true })
  const fetched = mkdtempSync(`${JARS}.`)
  const args = ['-q', '-B', '-f', join(here, 'pom.xml'), COPY, `-DoutputDirectory=${fetched}`]
  execFileSync('mvn', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  renameSync(fetched, JARS)
  return JARS
}

/** Ports of this machine that nobody uses. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(
    servers.map((server) => new Promise((ready) => server.listen(0, '127.0.0.1', ready))),
  )
  const ports = servers.map((server) => server.address().port)
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
  return ports
}

function settingsOf(name, { http, transport }, all) {
  return {
    'cluster.name': 'kznews-tests',
    'node.name': name,
    'node.roles': 'cluster_manager,data',
    'network.host': '127.0.0.1',
    'http.port': http,
    'transport.port': transport,
    'discovery.seed_hosts': all.map((node) => `127.0.0.1:${node.transport}`).join(),
    'cluster.initial_cluster_manager_nodes': all.map((node) => node.name).join(),
    'action.auto_create_index': false,
    'cluster.routing.allocation.disk.threshold_enabled': false,
    'cluster.fault_detection.follower_check.timeout': '1s',
    'cluster.fault_detection.leader_check.timeout': '1s',
  }
}

/** Whether a process is there. */
function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A node; what it is is plain data, so that another process can go on with it. */
class TestNode {
  constructor({ name, host, home, settings }) {
    Object.assign(this, { name, host, home, settings })
  }

  /** Of the process, whoever started it; undefined while there is none. */
  get pid() {
    const file = join(this.home, 'pid')
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
  }

  get log() {
    return join(this.home, 'out.log')
  }

  start() {
    mkdirSync(this.home, { recursive: true })
    const out = openSync(this.log, 'a')
    const settings = Object.entries(this.settings).map(([key, value]) => `${key}=${value}`)
    const source = join(here, 'TestNode.java')
    const args = [...JAVA, '-cp', join(jars(), '*'), source, this.home, ...settings]
    const node = spawn('java', args, { stdio: ['ignore', out, out] }).once('error', () => {})
    // It outlives a test that starts it again: the run stops it.
    node.unref()
    const { pid } = node
    closeSync(out)
    if (pid === undefined) throw new Error('java cannot be started')
    writeFileSync(join(this.home, 'pid'), `${pid}`)
  }

  get isRunning() {
    return this.pid !== undefined && isRunning(this.pid)
  }

  /** Without a word to the others, as when a machine is lost. */
  async kill() {
    if (!this.isRunning) return
    process.kill(this.pid, 'SIGKILL')
    for (const end = Date.now() + KILLED_MS; this.isRunning && Date.now() < end; )
      await sleep(POLL_MS / 10)
  }

  freeze() {
    process.kill(this.pid, 'SIGSTOP')
  }

  thaw() {
    process.kill(this.pid, 'SIGCONT')
  }
}

/** Asks a node; undefined where it does not answer with 200. */
async function ask(host, path) {
  try {
    const answer = await fetch(`http://${host}${path}`, { signal: AbortSignal.timeout(5_000) })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

export class TestCluster {
  /** @param nodes as they are, or as another process tells them */
  constructor(parent, nodes) {
    this.parent = parent
    this.nodes = nodes.map((node) => new TestNode(node))
  }

  get hosts() {
    return this.nodes.map(({ host }) => host)
  }

  /** The address of an archive on it. */
  address(name) {
    return `opensearch+http://${this.hosts.join()}/${name}`
  }

  /** Waits until so many nodes stand together, and all copies of all shards with them. */
  async green(count = this.nodes.length, limit = START_MS) {
    for (const end = Date.now() + limit; Date.now() < end; await sleep(POLL_MS)) {
      for (const { host } of this.nodes) {
        const health = await ask(host, '/_cluster/health')
        if (health?.status === 'green' && health.number_of_nodes === count) return
      }
    }
    const logs = this.nodes.map(({ log }) => readFileSync(log, 'utf8').slice(-2_000))
    throw new Error(`the cluster is not green after ${limit / 1000} s\n${logs.join('\n')}`)
  }

  async stop() {
    await Promise.all(this.nodes.map((node) => node.kill()))
    rmSync(this.parent, { recursive: true, force: true })
  }
}

/** Starts a cluster and waits until it is whole. */
export async function startCluster(count = 3) {
  const parent = mkdtempSync(join(tmpdir(), 'kznews-cluster-'))
  const ports = await freePorts(2 * count)
  const places = Array.from({ length: count }, (_, at) => ({
    name: `n${at + 1}`,
    http: ports[2 * at],
    transport: ports[2 * at + 1],
  }))
  const nodes = places.map((place) => ({
    name: place.name,
    host: `127.0.0.1:${place.http}`,
    home: join(parent, place.name),
    settings: settingsOf(place.name, place, places),
  }))
  const cluster = new TestCluster(parent, nodes)
  process.once('exit', () => {
    for (const node of cluster.nodes) if (node.isRunning) process.kill(node.pid, 'SIGKILL')
  })
  try {
    for (const node of cluster.nodes) node.start()
    await cluster.green()
    return cluster
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const cluster = await startCluster()
  console.log(cluster.address('news'))
  process.once('SIGINT', () => cluster.stop().then(() => process.exit()))
}
