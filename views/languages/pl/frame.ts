import type { Texts } from '../en/texts.ts';

export const frame: Texts['frame'] = {
  skip: 'Przejdź do treści',
  back: 'Wstecz',
  error: 'Błąd',
  problem: 'Coś wymaga poprawy',
  warning: 'Ważne',
  change: 'Zmień',
  helpTitle: 'Kontakt i pomoc',
  danger:
    'Czy komuś grozi teraz niebezpieczeństwo? Proszę dzwonić: {emergency}. Młode osoby mogą zadzwonić do Childline: {childline}.',
  worried: 'Martwię się o kogoś',
  ask: 'Pytanie do nas',
  coordinator: ({ coordinator }) => `Koordynator w szkole: ${coordinator}.`,
  phone: 'Telefon: {number}',
  text: ({ number }) => `SMS: ${number}`,
  relay: ({ number }) => `Relay UK: 18001 ${number}`,
  hours: 'Odpowiadamy od 9:00 do 17:00, od poniedziałku do piątku.',
  help: 'Pomoc',
  privacy: 'Prywatność',
  accessibility: 'Dostępność',
};
