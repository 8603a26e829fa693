/** Servers on this machine for the tests of fetching; they are gone when the test is over. */

import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { onTestFinished } from 'vitest'

type Asked = { readonly path: string; readonly headers: IncomingHttpHeaders }

export type Site = {
  /** `http://127.0.0.1:34567`. */
  readonly origin: string
  readonly port: number
  /** The requests, in order. */
  readonly asked: readonly Asked[]
  /** The paths of it, without robots.txt. */
  readonly paths: () => string[]
}

export type Answer =
  | string
  | Buffer
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Buffer
    }
  | ((response: ServerResponse, request: IncomingMessage) => void)

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function give(answer: Answer, response: ServerResponse, request: IncomingMessage): void {
  if (typeof answer === 'function') {
    answer(response, request)
    return
  }
  const isPlain = typeof answer === 'string' || Buffer.isBuffer(answer)
  const { status = 200, headers = {}, body = '' } = isPlain ? { body: answer } : answer
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
  response.end(body)
}

/** A site that answers by path; several answers are given one after the other, the last for ever. */
export async function serve(pages: Readonly<Record<string, Answer | Answer[]>>): Promise<Site> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const before = asked.filter((each) => each.path === path).length
    asked.push({ path, headers: request.headers })
    const found = pages[path] ?? { status: 404 }
    const answer = Array.isArray(found) ? (found[before] ?? found.at(-1)!) : found
    give(answer, response, request)
  })
  const port = await listen(server)
  onTestFinished(() => server.closeAllConnections())
  const paths = () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt')
  return { origin: `http://127.0.0.1:${port}`, port, asked, paths }
}

/** A server that says these bytes to whoever connects, and then `end`s or keeps silent. */
export async function serveBytes(bytes: string, end: boolean): Promise<string> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {})
    onTestFinished(() => {
      socket.destroy()
    })
    socket.once('data', () => {
      socket.write(bytes)
      if (end) socket.end()
    })
  })
  return `http://127.0.0.1:${await listen(server)}`
}
