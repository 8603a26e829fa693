/** The manual page in roff (man(7)), made of the commands in words and the pages of help. */

import type { ArgumentHelp, Messages } from '../messages/messages.ts'
import type { Row, Section, TopicPages } from '../messages/topics.ts'

/** An option in words: `-n, --limit <сан>`, and what it does with its choices and its default. */
export type OptionText = { readonly flags: string; readonly description: string }

/** A command in words. */
export type CommandText = {
  /** `kznews list [опциялар]` */
  readonly usage: string
  readonly summary: string
  readonly argument?: ArgumentHelp
  /** Without --help, which every command has. */
  readonly options: readonly OptionText[]
  readonly examples: readonly Row[]
}

export type ManualParts = {
  readonly commands: readonly CommandText[]
  /** The global options. */
  readonly options: readonly OptionText[]
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

function optionLines(options: readonly OptionText[]): string[] {
  return options.flatMap(({ flags, description }) => tagged(flags, description))
}

function commandLines(command: CommandText, { messages }: ManualParts): string[] {
  const { summary, usage, argument, options, examples } = command
  return [
    `.SS ${bold(usage)}`,
    roff(summary),
    ...(argument ? tagged(argument.name, argument.meaning) : []),
    ...optionLines(options),
    '.PP',
    roff(messages.program.titles.examples),
    ...rowLines(examples),
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
  const { commands, options, messages, pages, formats, version } = parts
  const { manual } = pages
  const { program } = messages
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
    bold(`kznews ${program.usage}`),
    `.SH ${manual.description}`,
    roff(program.summary),
    `.SH ${manual.commands}`,
    ...commands.flatMap((command) => commandLines(command, parts)),
    `.SH ${manual.options}`,
    ...optionLines(options),
    ...pageLines(pages.search),
    ...pageLines(pages.dates),
    ...pageLines(pages.formats(formats)),
    ...pageLines(pages.environment),
  ]
  return `${lines.join('\n')}\n`
}
