// The words of the bar and of the notes beside fields, made here so that ordinary pages carry none of them; and the
// sites whose bar was closed, until the browser closes.
import { browser } from 'wxt/browser';
import { linkOf } from '../core/url.ts';
import { loadText, type Text } from '../ui/text.ts';
