import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InlineText } from '#renderer/ui/inline-text.tsx';

test('Enter and leaving at once save once, and a refused text can be sent again', async () => {
  const saved: string[] = [];
  const answers = [Promise.withResolvers<string | null>(), Promise.withResolvers<string | null>()];
  render(
    <>
      <InlineText
        label="Years"
        value=""
        onSave={(text) => {
          saved.push(text);
          return answers[saved.length - 1]?.promise ?? Promise.resolve(null);
        }}
      />
      <button type="button">Elsewhere</button>
    </>,
  );
  await userEvent.type(screen.getByLabelText('Years'), 'abc{Enter}');
  await userEvent.click(screen.getByRole('button'));
  expect(saved).toEqual(['abc']);
  answers[0]?.resolve('No number.');
  await screen.findByText('No number.');
  await userEvent.type(screen.getByLabelText('Years'), '{Enter}');
  expect(saved).toEqual(['abc', 'abc']);
  answers[1]?.resolve(null);
});
