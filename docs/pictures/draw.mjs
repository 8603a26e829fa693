// Lines of a terminal, with their colours, as an SVG: each run of one style stands at its column, so
// that columns stay straight in any font. Dark or light as the reader's page is.

const CELL = 8.4
const LINE = 20
const SIZE = 14
const PADDING = 16
const BAR = 30

/** [light, dark] by class; the sixteen colours of a terminal that kznews uses. */
const COLOURS = {
  red: ['#b3261e', '#ff7b72'],
  green: ['#1a7f37', '#7ee787'],
  yellow: ['#8a5a00', '#e3b341'],
  blue: ['#0550ae', '#79c0ff'],
  magenta: ['#8250df', '#d2a8ff'],
  cyan: ['#0b6e74', '#76e3ea'],
}
const NAMES = ['', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan']

/** What an SGR code does to a style. */
function restyle(style, code) {
  if (code === 0) return {}
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 4) return { ...style, underline: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 24) return { ...style, underline: false }
  if (code === 39) return { ...style, colour: '' }
  if (code >= 30 && code < 37) return { ...style, colour: NAMES[code - 30] }
  if (code >= 90 && code < 97) return { ...style, colour: NAMES[code - 90] }
  throw new Error(`no style for SGR ${code}`)
}

/** The runs of a line: a text, its column, its style. Links of OSC 8 are only their texts. */
function runsOf(line) {
  const runs = []
  let style = {}
  let column = 0
  for (const piece of line.replace(/\x1b\]8;[^\x1b]*\x1b\\/g, '').split(/(\x1b\[[0-9;]*m)/)) {
    const codes = /^\x1b\[([0-9;]*)m$/.exec(piece)?.[1]
    if (codes !== undefined)
      for (const code of codes.split(';')) style = restyle(style, Number(code))
    else {
      // Wide gaps are no text: not every reader of SVG keeps more spaces than one.
      for (const { 0: text, index } of piece.matchAll(/\S+(?: \S+)*/g)) {
        runs.push({ text, column: column + [...piece.slice(0, index)].length, style })
      }
      column += [...piece].length
    }
  }
  return runs
}

const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function drawRun({ text, column, style }, y) {
  const x = (PADDING + column * CELL).toFixed(1)
  const length = ([...text].length * CELL).toFixed(1)
  const { bold, dim, underline, colour } = style
  const classes = [bold && 'b', dim && 'd', underline && 'u', colour].filter(Boolean).join(' ')
  const styled = classes === '' ? '' : ` class="${classes}"`
  return `<text x="${x}" y="${y}" textLength="${length}"${styled}>${escapeXml(text)}</text>`
}

function styles() {
  const theme = (at) =>
    Object.entries(COLOURS)
      .map(([name, pair]) => `.${name}{fill:${pair[at]}}`)
      .join('')
  return [
    `text{font:${SIZE}px "DejaVu Sans Mono","Liberation Mono","Noto Sans Mono",Menlo,Consolas,monospace;fill:#1f2328}`,
    '.b{font-weight:700}.d{opacity:.62}.u{text-decoration:underline}',
    `.w{fill:#fff;stroke:#d1d9e0}.o{fill:#d1d9e0}${theme(0)}`,
    `@media(prefers-color-scheme:dark){text{fill:#e6edf3}.w{fill:#0d1117;stroke:#30363d}.o{fill:#30363d}${theme(1)}}`,
  ].join('\n')
}

/** Lines as a terminal gets them → an SVG of a window with them. The first one is what is typed. */
export function drawTerminal(lines, columns) {
  const width = Math.ceil(columns * CELL + 2 * PADDING)
  const height = BAR + lines.length * LINE + PADDING
  const texts = lines.flatMap((line, at) => {
    const typed = at === 0 ? `\x1b[1m${line}\x1b[0m` : line
    return runsOf(typed).map((run) => drawRun(run, BAR + at * LINE + SIZE))
  })
  const dots = [0, 1, 2].map(
    (at) => `<circle class="o" cx="${PADDING + 5 + at * 18}" cy="15" r="5"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(lines[0] ?? '').replaceAll('"', '&quot;')}">
<style>
${styles()}
</style>
<rect class="w" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${dots.join('')}
${texts.join('\n')}
</svg>
`
}
