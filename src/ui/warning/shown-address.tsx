// The address with the part that counts, its site, set apart: the rest of an address is chosen to mislead.
import type { LinkVerdict } from '../../core/model.ts';
import { useText } from '../text-context.tsx';

const maximumShown = 300;

export function ShownAddress({ address, link }: { address: string; link: LinkVerdict }) {
  const t = useText();
  const { before, site, after } = splitAt(address, link.site);
  return (
    <section class="warning-address" aria-label={t('guard.address')}>
      <p class="warning-site">
        {t.parts('guard.site', { site: <strong>{link.site || address.slice(0, 100)}</strong> })}
      </p>
      <p class="warning-url">
        <bdi dir="ltr">
          {before}
          <mark>{site}</mark>
          {after.slice(0, maximumShown)}
          {after.length > maximumShown ? '…' : ''}
        </bdi>
      </p>
      {link.hops.length > 0 && <p>{t('guard.hops', { count: link.hops.length })}</p>}
      {link.opaque && <p>{t('guard.opaque')}</p>}
    </section>
  );
}

/** Only the end of the host is the site: a copy of its name elsewhere in the address is part of the disguise. */
export function splitAt(address: string, site: string): { before: string; site: string; after: string } {
  const host = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(address);
  const end = host ? host[0].length : 0;
  const start = end - site.length;
  if (!site || start < 0 || address.slice(start, end).toLowerCase() !== site.toLowerCase())
    return { before: address.slice(0, end), site: '', after: address.slice(end) };
  return { before: address.slice(0, start), site: address.slice(start, end), after: address.slice(end) };
}
