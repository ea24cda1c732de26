// The rules on scenarios and on how what is said sounds, in English.
import type { Said } from '../../../wording.ts';

/** How long something is and may be. */
type Breath = { length: number; most: number; unit: 'words' | 'characters' };

export const scenarios = {
  'scenario-count': {
    summary: 'A playbook has three scenarios at least; four are well prepared.',
    reason:
      'The rep needs a choice: some scenarios will not fit the buyer in front of them. ' +
      'With fewer than three the conversation is soon back at the product.',
    findings: {
      few: (a: { count: number }): Said => [
        a.count === 1 ? 'There is only one scenario here.' : `There are only ${a.count} scenarios here.`,
        'Write at least three, better four: moments in the buyer’s own working day in which the need appears.',
      ],
      three: (): Said => [
        'Three scenarios are the least; one that does not fit leaves the rep with two.',
        'Add a fourth moment in which the buyer needs help.',
      ],
    },
  },
  'no-pitch': {
    summary: 'What is spoken does not offer or name the product.',
    reason:
      'Until the buyer knows what they need, a product is only something to object to. ' +
      'Speak of what people do with it, not of what you have.',
    findings: {
      promise: (a: { piece: string }): Said => [
        `"${a.piece}" is a promise of the seller.`,
        'Ask whether it would help if one of the buyer’s own people could do it.',
      ],
      offer: (a: { piece: string }): Said => [
        `"${a.piece}" is about you and not about the buyer.`,
        'Say what the buyer’s people would be able to do, or ask how they do it today.',
      ],
      product: (a: { piece: string }): Said => [
        `"${a.piece}" is the name of the product.`,
        'Leave the name out and say what somebody does with it; the name can stand in "feature", which is never spoken.',
      ],
      word: (a: { piece: string }): Said => [`"${a.piece}" is on your company’s list of words that pitch.`, 'Say it in the buyer’s words.'],
      price: (a: { piece: string }): Said => [
        `"${a.piece}" names a price.`,
        'Letters carry none: agree what it is worth before anybody speaks of what it costs.',
      ],
      discount: (a: { piece: string }): Said => [
        `"${a.piece}" gives something away.`,
        'Nothing is given without getting, and never in a letter.',
      ],
      feature: (a: { piece: string }): Said => [
        `"${a.piece}" is your own note of a feature.`,
        'Say what the buyer’s people will be able to do instead.',
      ],
      features: (a: { piece: string }): Said => [
        `The list with "${a.piece}" names parts of a product.`,
        'Say what the buyer’s people will be able to do instead.',
      ],
    },
  },
  'player-is-buyer': {
    summary: 'The player is on the buyer’s side.',
    reason:
      'Buyers picture themselves with a solution only when one of their own people or systems acts in the scene. ' +
      'What you would do for them is a promise, not a picture.',
    findings: {
      seller: (a: { piece: string }): Said => [
        `"${a.piece}" is on the seller’s side.`,
        'Name the person, or the system, at the buyer’s who does it: "your dispatcher", "the order system".',
      ],
    },
  },
  'plain-words': {
    summary: 'No embellishing words, no jargon.',
    reason:
      'Praise from the seller is discounted at once and makes the rest sound like advertising. Buyers trust the words they use themselves.',
    findings: {
      word: (a: { piece: string }): Said => [
        `"${a.piece}" praises and says nothing.`,
        'Leave it out, or say what can be seen or counted instead: how fast, how many, who.',
      ],
      own: (a: { piece: string }): Said => [`"${a.piece}" is on your company’s list of words to avoid.`, 'Say it in plain words.'],
    },
  },
  'action-concrete': {
    summary: 'An action or a capability can be pictured.',
    reason:
      'A buyer says yes to a scene they can see: somebody rings, opens, sends, signs. ' +
      'Nobody has ever seen visibility, and nobody can say what is done when a process is optimised.',
    findings: {
      abstract: (a: { piece: string }): Said => [
        `Nobody can picture "${a.piece}".`,
        'Say what somebody does with hands and eyes: opens which list, rings whom, sees what on which screen, by when.',
      ],
    },
  },
  'diagnose-measures': {
    summary: 'Each scenario asks for a number once.',
    reason:
      'What a problem costs is what makes it worth solving, and only the buyer knows that number. ' +
      'Without one there is no value to talk about later.',
    findings: {
      none: (): Said => [
        'Nothing in this diagnosis asks for a number.',
        'Add a question such as "How many … a month?" ' +
          'or "What does one of them cost?", or name the number an item asks for with "measure".',
      ],
    },
  },
  'no-blame': {
    summary: 'No question embarrasses the buyer.',
    reason:
      'Somebody who has to defend themselves stops telling you things. What went wrong can be found out without asking whose fault it was.',
    findings: {
      blame: (a: { piece: string }): Said => [
        `"${a.piece}" sounds like a reproach.`,
        'Ask about the matter and not about the person: "What happens when …?", "What made that difficult?"',
      ],
    },
  },
  speakable: {
    summary: 'What is said can be said in one breath.',
    reason:
      'These sentences are spoken to somebody’s face, in the middle of a conversation. ' +
      'Whoever has to breathe or to read has lost the listener.',
    findings: {
      question: (a: Breath): Said => [
        `This question has ${a.length} ${a.unit}; ${a.most} can be said in one breath.`,
        'Ask for one thing, and leave out what the buyer knows.',
      ],
      capability: (a: Breath): Said => [
        `This capability has ${a.length} ${a.unit}; ${a.most} are enough.`,
        'It is said among others behind "if you could": keep the verb and its object.',
      ],
      scenario: (a: Breath): Said => [
        `Spoken as one question this scenario has ${a.length} ${a.unit}; ${a.most} can be said in one breath.`,
        'Make event and action shorter: one circumstance, one thing that is done.',
      ],
      unsayable: (a: { piece: string }): Said => [
        `"${a.piece}" can be read but not said.`,
        'Write it the way you would say it: no brackets, no abbreviations, no clause inside a clause.',
      ],
      reported: (a: { piece: string }): Said => [
        `"${a.piece}" is a question inside the question.`,
        'Say what happens and not what somebody asks: "a client rings about a late filing".',
      ],
    },
  },
  'worth-adds-up': {
    summary: 'What a scenario is worth multiplies to money a year.',
    reason:
      'The buyer’s own sum convinces like no other, as long as it is one: orders a week and money per order make money a week; ' +
      'orders and money per delivery make nothing.',
    findings: {
      unknown: (a: { id: string; known: readonly string[] }): Said => [
        `No question of this playbook has the id "${a.id}".`,
        a.known.length === 0
          ? 'Give the questions that ask for the figures an id each, and name them here.'
          : `The figures of this playbook: ${a.known.join(', ')}`,
      ],
      untyped: (a: { id: string }): Said => [
        `"${a.id}" has no typed measure, so it cannot be multiplied.`,
        'Write what it counts: measure: { unit: orders, per: week }, or for money: measure: { money: true, per: order }',
      ],
      'not-money': (): Said => [
        'These figures do not multiply to money.',
        'One of them, and only one, is money: measure: { money: true, per: … }',
      ],
      'units-left': (a: { left: readonly string[] }): Said => [
        `"${a.left.join('", "')}" does not cancel: it is counted and nothing is "per" it, or the other way round.`,
        'Use the same noun on both sides: { unit: orders, per: week } and { money: true, per: order }',
      ],
      'not-per-time': (): Said => [
        'These figures multiply to money, but not to money a year.',
        'One of them says how often: per: day, week, month, quarter or year.',
      ],
    },
  },
};
