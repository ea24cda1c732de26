// Which field a question has.
import type { View } from '../../core/interview/port.ts';
import { cardWidget } from './card-widget.ts';
import { checksWidget } from './checks-widget.ts';
import { choiceWidget } from './choice-widget.ts';
import { isPicked, pickWidget } from './pick-widget.ts';
import { textWidget } from './text-widget.ts';
import type { Look, Widget } from './widget.ts';

/** The field of a question as it first appears. */
export function widgetOf(view: View, look: Look): Widget {
  switch (view.kind) {
    case 'text':
      return textWidget(view, look);
    case 'choice':
      return (isPicked(view) ? pickWidget : choiceWidget)(view, look);
    case 'checks':
      return checksWidget(view, look);
    case 'card':
      return cardWidget(view, look);
  }
}
