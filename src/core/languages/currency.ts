// Which money is meant: 元 and $ are what several countries call their own, and are read as that of the workspace.

/** What is said or written of several currencies, and of which; the first where nothing else is known. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  元: ['CNY', 'TWD', 'HKD', 'MOP', 'SGD', 'MYR'],
  $: ['USD', 'TWD', 'HKD', 'SGD', 'CAD', 'AUD', 'NZD', 'MXN', 'MOP'],
  // Whoever means yen writes JPY, but in a workspace in yen.
  '¥': ['CNY', 'JPY'],
};

/**
 * The currencies that are meant by what was said, each once. 港币二十万元 is of one.
 * @param said codes of three letters, and 元, $ or ¥ where nothing more was said
 * @param usual the currency of the workspace
 */
export function currenciesMeant(said: readonly string[], usual?: string): readonly string[] {
  const codes = said.filter((one) => !Object.hasOwn(SHARED, one));
  const shared = said.flatMap((one) => {
    const own = SHARED[one] ?? [];
    const isNamed = own.length === 0 || codes.some((code) => own.includes(code));
    return isNamed ? [] : [usual !== undefined && own.includes(usual) ? usual : (own[0] ?? '')];
  });
  return [...new Set([...codes, ...shared])];
}
