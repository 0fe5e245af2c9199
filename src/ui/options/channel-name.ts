import { baseId, type ChannelStatus } from '../../core/pack/channel.ts';
import type { Text } from '../text.ts';

export function channelName(t: Text, { id, name }: Pick<ChannelStatus, 'id' | 'name'>): string {
  if (id === baseId) return t('options.channel_base');
  return name ? t.of(name) : id;
}
