/** Longer than any field takes to open; whoever waits longer has given up. */
const patienceMs = 3000;

let release: (() => string) | null = null;

/** Keeps the letters that are typed while a field is on its way. What asks for the field calls this first. */
export function keepTypedAhead(): void {
  release?.();
  let typed = '';
  function keep(event: KeyboardEvent): void {
    const isText =
      event.key.length === 1 && !event.metaKey && (!event.ctrlKey || event.getModifierState('AltGraph'));
    if (event.isComposing || !(isText || event.key === 'Backspace')) return;
    // Otherwise a letter would be taken for a shortcut of what lies below.
    event.preventDefault();
    event.stopImmediatePropagation();
    typed = isText ? typed + event.key : typed.slice(0, -1);
  }
  const timer = setTimeout(() => release?.(), patienceMs);
  release = () => {
    clearTimeout(timer);
    window.removeEventListener('keydown', keep, { capture: true });
    release = null;
    return typed;
  };
  window.addEventListener('keydown', keep, { capture: true });
}

/** Hands over what was typed ahead. The field calls this once it has the focus; from then on the keys are its own. */
export function takeTypedAhead(): string {
  return release?.() ?? '';
}
