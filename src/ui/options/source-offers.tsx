// Channels and lists of an imported file: none is fetched by itself, each needs a click, and the browser may ask as
// well.
import { useState } from 'preact/hooks';
import type { Refusal } from '../../core/pack/refusal.ts';
import type { BackedUpSource } from '../../core/settings/backup.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { Fingerprints } from './channel-item.tsx';
import { useActions, useSaving } from './saving.tsx';
import { RefusalText } from './tries.tsx';

export interface SourceOffersProps {
  readonly offers: readonly BackedUpSource[];
  readonly onAdded: (offer: BackedUpSource) => void;
}

export function SourceOffers({ offers, onAdded }: SourceOffersProps) {
  const t = useText();
  return (
    <div>
      <p>{t('options.offers')}</p>
      <ul class="sources">
        {offers.map((offer) => (
          <Offer key={offer.address} offer={offer} onAdded={() => onAdded(offer)} />
        ))}
      </ul>
    </div>
  );
}

function Offer({ offer, onAdded }: { offer: BackedUpSource; onAdded: () => void }) {
  const t = useText();
  const { addChannel, subscribeList } = useActions();
  const { attempt } = useSaving();
  const [refusal, setRefusal] = useState<Refusal>();
  const { name, address, fingerprints } = offer;
  const add = async () => {
    const added = await (fingerprints ? addChannel(address, fingerprints) : subscribeList(address, name));
    if (added.ok) onAdded();
    else setRefusal(added.error);
  };
  return (
    <li>
      <div class="source-head">
        <strong>{name}</strong>
        <bdi class="soft small">{address}</bdi>
        <span class="source-acts">
          <Button label={t('options.add_one', { name })} onClick={() => attempt(add)}>
            {t('options.add')}
          </Button>
        </span>
      </div>
      {fingerprints && <Fingerprints fingerprints={fingerprints} />}
      {refusal && (
        <p class="field-error" role="alert">
          <RefusalText refusal={refusal} />
        </p>
      )}
    </li>
  );
}
