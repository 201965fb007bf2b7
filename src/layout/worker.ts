import { workJobs } from '../jobs/workJobs.ts';
import { layoutSteps } from './computeLayout.ts';

workJobs(layoutSteps, ({ x, y }) => [x.buffer, y.buffer]);
