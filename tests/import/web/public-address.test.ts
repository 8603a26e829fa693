/** Which addresses are of the public network, in every spelling. */

import { expect, test } from 'vitest'
import { isPublicAddress } from '../../../src/import/web/public-address.ts'

test.each([
  '8.8.8.8',
  '195.12.113.7',
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2a00:1450:4010:c0f::8a',
  '2001:4860:4860::8888',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['this machine', ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::127.0.0.1']],
  ['any address', ['0.0.0.0', '0.1.2.3', '::', '::ffff:0.0.0.0']],
  [
    'a network of one’s own',
    ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1', 'fec0::1'],
  ],
  ['a link', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', '::ffff:169.254.169.254']],
  ['a provider’s inside', ['100.64.0.1', '100.127.255.255']],
  ['many at once', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
  [
    'examples and trials',
    ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '240.0.0.1', '2001:db8::1'],
  ],
  [
    'an IPv4 address in another',
    [
      '64:ff9b::7f00:1',
      '64:ff9b::a00:1',
      '64:ff9b:1::808:808',
      '2002:7f00:1::',
      '2001:0:a00:1::',
      '::ffff:0:127.0.0.1',
    ],
  ],
  ['none', ['', 'localhost', '1.2.3', '1.2.3.4.5', '2130706433', '::g']],
])('what is %s is not public', (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([])
})
