// Which answers stand after one more press: an answer that stands alone unchooses the others, and the others unchoose it.
import type { OptionView } from "../../generated/types";

export function choose(options: OptionView[], chosen: string[], id: string, on: boolean): string[] {
  const alone = (one: string) => options.find((option) => option.id === one)?.alone ?? false;
  if (!on) return chosen.filter((one) => one !== id);
  if (alone(id)) return [id];
  return options.map((option) => option.id).filter((one) => one === id || (chosen.includes(one) && !alone(one)));
}
