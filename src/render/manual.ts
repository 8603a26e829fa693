/** The manual page in roff (man(7)), made of the command tree and the pages of help. */

import type { CommandHelp, Messages } from '../messages/messages.ts'
import type { Row, Section, TopicPages } from '../messages/topics.ts'

type OptionFacts = {
  readonly flags: string
  readonly long: string
  readonly description: string
}

/** A command, and those below it. */
type CommandFacts = {
  readonly name: string
  readonly summary: string
  readonly usage: string
  readonly argument?: { readonly name: string; readonly description: string }
  readonly options: readonly OptionFacts[]
  readonly commands: readonly CommandFacts[]
}

export type ManualParts = {
  /** The whole tree. */
  readonly program: CommandFacts
  readonly messages: Messages
  readonly pages: TopicPages
  /** The formats of each command. */
  readonly formats: readonly Row[]
  readonly version: string
}

/** A text in roff: a hyphen that can be copied, and no line that would be taken for a request. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&')
}

const bold = (text: string) => `\\fB${roff(text)}\\fR`

/** What stands in the margin, and the text beside it. */
function tagged(tag: string, text: string): string[] {
  return ['.TP', tag === '' ? '\\&' : bold(tag), roff(text)]
}

function rowLines(rows: readonly Row[] = []): string[] {
  return rows.flatMap(([typed, meaning]) => tagged(typed, meaning))
}

function optionLines(options: readonly OptionFacts[]): string[] {
  return options.flatMap(({ flags, description }) => tagged(flags, description))
}

function exampleLines(examples: CommandHelp['examples'], title: string): string[] {
  return ['.PP', roff(title), ...rowLines(examples)]
}

function commandLines(command: CommandFacts, { messages }: ManualParts): string[] {
  const { name, summary, usage, argument, options } = command
  const { examples } = messages.commands[name as keyof Messages['commands']]
  return [
    `.SS ${bold(usage)}`,
    roff(summary),
    ...(argument ? tagged(argument.name, argument.description) : []),
    ...optionLines(options.filter(({ long }) => long !== '--help')),
    ...exampleLines(examples, messages.program.titles.examples),
  ]
}

/** A page of help: its first title is one of the manual, the others stand below it. */
function pageLines(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, text, rows }, at) => [
    ...(title === undefined
      ? ['.PP']
      : [at === 0 ? `.SH ${roff(title.toUpperCase())}` : `.SS ${roff(title)}`]),
    ...(text === undefined ? [] : [roff(text)]),
    ...rowLines(rows),
  ])
}

export function renderManual(parts: ManualParts): string {
  const { program, messages, pages, formats, version } = parts
  const { manual } = pages
  const lines = [
    '.\\" -*- mode: nroff; coding: utf-8 -*-',
    // No date: the same version is the same page.
    `.TH KZNEWS 1 "" "kznews ${roff(version)}"`,
    // Words are not parted: no rules for Kazakh are to be had.
    '.nh',
    '.ad l',
    `.SH ${manual.name}`,
    `kznews \\- ${roff(manual.purpose)}`,
    `.SH ${manual.synopsis}`,
    bold(program.usage),
    `.SH ${manual.description}`,
    roff(messages.program.summary),
    `.SH ${manual.commands}`,
    ...program.commands.flatMap((command) => commandLines(command, parts)),
    `.SH ${manual.options}`,
    ...optionLines(program.options),
    ...pageLines(pages.search),
    ...pageLines(pages.dates),
    ...pageLines(pages.formats(formats)),
    ...pageLines(pages.environment),
  ]
  return `${lines.join('\n')}\n`
}
