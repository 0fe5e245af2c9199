// What the demo client shows: chats and messages as the protocol would deliver them. Wording and names are our own.

/** Every message form of the web client. */
export type DemoForm =
  | 'text'
  | 'card'
  | 'reader'
  | 'newsapp'
  | 'image'
  | 'video'
  | 'microvideo'
  | 'voice'
  | 'namecard'
  | 'friend-request'
  | 'location'
  | 'file'
  | 'luckmoney'
  | 'sticker'
  | 'placeholder'
  | 'system';

export interface DemoMessage {
  /** Digits; unique within the client. */
  readonly msgId: string;
  readonly form: DemoForm;
  /** Display name; ignored for the user's own messages. */
  readonly sender: string;
  readonly own?: boolean;
  /** HH:mm, shown above the message. */
  readonly time?: string;
  /** `text`, `placeholder`, `system`: content as the protocol delivers it, HTML-escaped, `<br/>` for a new line. */
  readonly content?: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly items?: readonly { readonly title: string; readonly description?: string; readonly url: string }[];
}

export interface DemoChat {
  /** `@@…` for a group, `@…` for a person. */
  readonly userName: string;
  readonly name: string;
  readonly members?: number;
  readonly messages: readonly DemoMessage[];
}
