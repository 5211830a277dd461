import type { Store } from '#core/store/store.ts';
import { generateSample } from './generate-sample.ts';
import { answerSampleTasks } from './sample-answers.ts';
import { addSampleFeedback } from './sample-feedback.ts';
import { setSampleProfile } from './sample-fit.ts';
import { addSampleLearning } from './sample-learning.ts';
import { addSamplePlan } from './sample-plan.ts';
import { addSamplePreparation } from './sample-preparation.ts';
import { sampleTables, type SampleRows, type SampleTable } from './sample-rows.ts';

/** Fills an empty database with the sample search. */
export function seedSample(store: Store, { today }: { readonly today: string }): void {
  writeRows(store, generateSample({ today }));
  setSampleProfile(store);
  addSampleFeedback(store, { today });
  answerSampleTasks(store);
  addSamplePlan(store, today);
  addSamplePreparation(store);
  addSampleLearning(store, today);
}

/** Writes rows as they are, in one transaction; parents first. */
export function writeRows(store: Store, rows: SampleRows): void {
  store.transaction(() => {
    for (const table of sampleTables) writeTable(store, table, rows[table]);
  });
}

function writeTable(store: Store, table: SampleTable, rows: readonly object[]): void {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const insert = store.connection.prepare(
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  for (const row of rows) insert.run(row);
}
