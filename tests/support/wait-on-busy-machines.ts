import { configure } from '@testing-library/react';

// What is looked for appears or it does not: how soon is for the bench to say.
configure({ asyncUtilTimeout: 10_000 });
