// A label before what it labels, with the colon of the script that it is written in.

/** `Name: `, `姓名：` */
export function labelled(label: string, text = ''): string {
  return /[\p{Script=Han}）]$/u.test(label) ? `${label}：${text}` : `${label}: ${text}`;
}
