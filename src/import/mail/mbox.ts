/** The messages of an mbox, which begin with a line of their own (`From a@b.kz Mon Mar  4 …`). */

const START = Buffer.from('\nFrom ')
const BEGINS = /^From \S+ +\S/

/** The messages; one that stands alone is itself. */
export function splitMessages(bytes: Buffer): Buffer[] {
  if (!BEGINS.test(bytes.toString('latin1', 0, 200))) return [bytes]
  const messages: Buffer[] = []
  let from = 0
  for (let at = 0; at !== -1; ) {
    at = bytes.indexOf(START, at + 1)
    if (at !== -1 && !BEGINS.test(bytes.toString('latin1', at + 1, at + 200))) continue
    messages.push(withoutStart(bytes.subarray(from, at === -1 ? bytes.length : at + 1)))
    from = at + 1
  }
  return messages
}

function withoutStart(message: Buffer): Buffer {
  return message.subarray(message.indexOf('\n') + 1)
}
