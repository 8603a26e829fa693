/**
 * An archive that is open, and asked one question after another: each sees the files as they are,
 * and is asked once more of a new index when the old one proves to be damaged.
 */

import { KznewsError } from '../errors.ts'
import { isIndexDamage } from '../index/place/open-index.ts'
import { openSession, type Session, type SessionOptions } from './session.ts'

export class OpenArchive {
  private readonly options: SessionOptions
  private session: Session | undefined
  /** The last question; the next one waits for it, as there is one connection. */
  private last: Promise<unknown> = Promise.resolve()

  private constructor(session: Session, options: SessionOptions) {
    this.session = session
    this.options = options
  }

  static async open(options: SessionOptions): Promise<OpenArchive> {
    return new OpenArchive(await openSession(options), options)
  }

  /**
   * Asks. What is asked must have no effect before it ends: it may be asked a second time.
   *
   * @param asOpened the archive was opened for this question, and is in step with its files
   * @throws KznewsError `archive-closed`
   */
  ask<T>(question: (session: Session) => Promise<T>, asOpened = false): Promise<T> {
    const answer = this.last.then(() => this.answer(question, asOpened))
    this.last = answer.catch(() => {})
    return answer
  }

  /** Closes it after the questions that were asked; to close it again does nothing. */
  async close(): Promise<void> {
    await this.last
    this.session?.index.close()
    this.session = undefined
  }

  private async answer<T>(
    question: (session: Session) => Promise<T>,
    asOpened: boolean,
  ): Promise<T> {
    const { archive, onNotice } = this.options
    if (this.session === undefined) throw new KznewsError('archive-closed', { path: archive.path })
    try {
      if (!asOpened) await this.session.index.update()
      return await question(this.session)
    } catch (error) {
      if (!isIndexDamage(error)) throw error
      onNotice({ code: 'index-damaged' })
      this.session.index.close()
      this.session = undefined
      this.session = await openSession({ ...this.options, rebuild: true })
      return question(this.session)
    }
  }
}
