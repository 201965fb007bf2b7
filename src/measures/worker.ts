import { workJobs } from '../jobs/workJobs.ts';
import { measureSteps } from './computeMeasures.ts';

workJobs(measureSteps, ({ between, group }) => [between.buffer, group.buffer]);
