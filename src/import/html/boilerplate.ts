/**
 * Parts of a news page that are no part of the article, as tables: parts of a page by the words
 * in their class, lines by what they say, and the lines behind which nothing of the article comes.
 */

import { LISTS_BESIDE } from '../found/labels.ts'

/** Words of `class` and `id`. What they mark is taken out, unless it holds much of the text. */
export const PARTS = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'share|shares|sharing|sharebar|addtoany|sharedaddy|socials?|follow-us|like-button',
    'newsletters?|subscribe|subscription|signup|sign-up|paywall|promos?|promotion|cta',
    'related|recirc|recommended|recommendations|read-?(?:more|also|next)|also-read|more-(?:on|from|stories|news)',
    'most-(?:read|popular)|popular|trending|you-may|next-(?:article|post)|prev-(?:article|post)',
    'comments?|disqus|respond|reactions?|rating',
    'ads?|advert|adverts|advertisement|advertising|sponsored|sponsor|taboola|outbrain|dfp|banner',
    'breadcrumbs?|byline|dateline-|author-(?:bio|box|info|card)|about-(?:the-)?author|post-meta|entry-meta',
    'article-meta|timestamp|pub-?date|publish(?:ed)?-date|tags?-list|post-tags|article-tags|tagcloud',
    'captions?|credits?|wp-caption-text|photo-credit|slideshow|gallery-caption|image-caption|imagecaption',
    'tooltip|popup|modal|cookie|gdpr|consent|skip-link|toolbar|print|copyright|disclaimer|correction-form',
    'player|jwplayer|video-js|c-mmp|telegram-(?:link|box)|menu|navigation|footer|sidebar',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
)

/** Elements that never are text. */
export const NO_TEXT =
  'nav, form:not(:has(p)), aside, figcaption, dialog, [role="navigation"], [role="complementary"]'

/** Whole lines. */
export const LINES: readonly RegExp[] = [
  // Telegram, WhatsApp, Google News: where else to read.
  /^(?:біздің )?(?:telegram|instagram|whatsapp|facebook|youtube|tiktok|телеграм|инстаграм)[\p{L}\s-]{0,40}(?:жазыл|тіркел|қосыл|оқы)[\p{L}\s]{0,30}[.!]?$/iu,
  /^сілтемесіз жаңалық оқисыз ба/iu,
  // A call to the site's own channel, whose link or button is gone.
  /^(?:біздің |біз(?:ге|ді) |наш |на наш )?.{0,40}(?:жазылыңыз|жазылып алыңыз|тіркеліңіз|қосылыңыз|оқыңыз|подпишитесь|подписывайтесь|подпишись|подписаться|присоединяйтесь|следите за|читайте нас|subscribe|join us|follow us).{0,20}(?:арна|канал|чат|топ|парақша|рассылк|групп|новост|бот|соцсет|әлеуметтік желі|channel|newsletter).{0,30}$/iu,
  /^(?:біздің |біздің жаңа )?(?:telegram-?|whatsapp-?|youtube-?)?(?:арна|канал|чат|топ|парақша|бет)\p{L}{0,12}(?: біздің)? (?:жазыл|тіркел|қосыл)\p{L}{2,8}[.!:👉 ]*$/iu,
  // What a site asks of its visitors.
  /(?:cookie|куки)[\p{L}-]*.{0,120}(?:пайдалан|қолдан|келіс|использу|соглас|we use|accept|consent|agree)/iu,
  /(?:пайдалан|қолдан|использу|we use|this site uses).{0,60}(?:cookie|куки)/iu,
  /google news.{0,60}(?:жазыл|тіркел|оқы|подпис)/iu,
  /(?:telegram|whatsapp|instagram|facebook|youtube|tiktok)[\p{L}-]{0,30}.{0,80}(?:жазылыңыз|тіркеліңіз|қосылыңыз|подпишитесь|подписывайтесь)/iu,
  /(?:жазылыңыз|тіркеліңіз|қосылыңыз|подпишитесь|подписывайтесь).{0,80}(?:telegram|whatsapp|instagram|facebook|youtube|tiktok)/iu,
  /^қате таптыңыз ба/iu,
  /^(?:бөлісу|басып шығару|жүктеу|пікір (?:қалдыру|жазу)|тіркелу|жазылу)[.:!]?$/iu,
  /^(?:поделиться|распечатать|подписаться|реклама|жарнама)[.:!]?$/iu,
  /^(?:embed|share|print|subscribe|sign (?:in|up)|log in|comments?|advert|advertisement|sponsored|close|caption|loading.*|skip to content|continue reading(?: below)?|enlarge image|no media source currently available|auto|text size|order reprints|story continues(?: below)?.*)$/iu,
  /^the code has been copied to your clipboard\.?$/iu,
  /^image \d+ of \/? ?\d+$/iu,
  /^https?:\/\/\S+$/iu,
  /^(?:\(?image|photo|фото|сурет|image (?:copyright|caption)|photo by|фотография)(?:\s*:|\s*©|\s+(?:copyright|caption|credit)\b).{0,200}$/iu,
  /^(?:sign up|subscribe|get|join|click here|read more|follow us|follow|like us|listen to).{0,120}(?:newsletters?|inbox|app|alerts|facebook|twitter|instagram|subscribers?|clicking here)\b.{0,60}$/iu,
  /^click here .{0,80}$/iu,
  /^(?:©|\(c\)|copyright|all rights reserved).{0,200}$/iu,
  /^(?:published|updated|posted|first published|last updated|жарияланды|жаңартылды|опубликовано|обновлено)\b.{0,60}\d{4}.{0,30}$/iu,
]

/** A label and a link behind it: another article. */
export const READ_MORE =
  /^\(?(?:read more|read also|also read|read|see also|see more|see|more|related|related stor(?:y|ies)|related articles?|also|watch|recommended|don['’]t miss|читайте также|читать также|читайте|смотрите также|по теме)\s*:\s*/iu

/** Lines of few words behind which there is nothing of the article. */
export const ENDINGS: readonly RegExp[] = [
  LISTS_BESIDE,
  /^(?:пікірлер|комментарии)\s*:?(?:\s*\(?\d*\)?)?$/iu,
  /^(?:related (?:articles|stories|posts|news|content)|comments(?: \(?\d*\)?)?|leave a (?:comment|reply)|about the author.{0,20}|more great .{0,30} stories|post comment.*)$/iu,
]
