import { expect, test } from 'vitest';
import { ANSWERED, type TraceEvent, workOfStep } from './mainThreadWork.ts';

/** An event that ran as long as the clock says unless told otherwise; milliseconds. */
const event = (name: string, ts: number, dur: number, tdur = dur): TraceEvent => ({
  name,
  cat: '',
  ph: 'X',
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
  pid: 1,
  tid: 1,
});

const input = [
  event('RunTask', 0, 4),
  event('EventDispatch', 1, 3),
  event('FunctionCall', 1, 2),
  event('Layout', 2, 0.5),
];
const frame = [event('RunTask', 10, 5), event('FireAnimationFrame', 10, 2), event('Commit', 13, 2)];
const later = [event('RunTask', 20, 8, 6), event('FunctionCall', 20, 8, 6)];

test('until painted counts the tasks up to the first frame after the input, in all counts the rest too', () => {
  expect(workOfStep([...input, ...frame, ...later])).toMatchObject({ untilPainted: 9, inAll: 15 });
});

test('what a thread waited for others is not its work, but makes a task long', () => {
  expect(workOfStep(later)).toMatchObject({ inAll: 6, longestTask: 8, mostWork: 6 });
});

test('work is told apart by what it goes into, without counting anything twice', () => {
  const { parts } = workOfStep([...input, ...frame]);
  expect(parts).toEqual({ script: 4.5, style: 0, layout: 0.5, paint: 0, commit: 2, other: 2 });
});

test('a step after which nothing was painted has no work until painted', () => {
  expect(workOfStep(input).untilPainted).toBeNaN();
});

test('until answered counts the tasks up to the first frame after the mark', () => {
  const mark = event(ANSWERED, 21, 0);
  const laterFrame = [event('RunTask', 30, 3), event('Commit', 31, 1)];
  const rest = [event('RunTask', 40, 7), event('Commit', 41, 1)];
  const events = [...input, ...frame, ...later, mark, ...laterFrame, ...rest];
  expect(workOfStep(events)).toMatchObject({ untilPainted: 9, untilAnswered: 18, inAll: 25 });
  expect(workOfStep([...input, ...frame, ...later, mark]).untilAnswered).toBeNaN();
  expect(workOfStep([...input, ...frame]).untilAnswered).toBeNaN();
});
