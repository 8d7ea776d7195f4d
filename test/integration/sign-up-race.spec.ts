/** However many sign up at once: no seat is given twice, the line keeps the order of arrival, and no free seat stays beside it. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { OpportunitiesService, ShiftsService, SignUpsService, type SignUpView } from '#engagement';
import { type Actor, anonymousActor, isProblem, systemActor } from '#kernel';
import { isOutage } from '#platform/database';
import { type Answer, type Person, TestApi } from '../support/api.js';
import { manyPeople, verifiedOrganisation } from '../support/volunteers.js';

const slug = 'neumuenster';
const PEOPLE = 300;
const SEATS = 20;
/** Not a promise: three hundred people at once need their time on a machine that is shared. */
const PATIENCE_MS = 180_000;
let api: TestApi;
let networkId: string;
let admin: Actor;
let people: Person[];
let day = 0;

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network(slug);
  const organisation = await verifiedOrganisation(api, { id: networkId, slug }, { name: 'Brücke e.V.', adminEmail: 'leitung@bruecke.example' });
  admin = { ...actorOf(organisation.admin), organisationId: organisation.id, organisationRoles: ['ADMIN'] };
  people = await manyPeople(api, PEOPLE);
});
afterAll(async () => {
  process.stdout.write(`sign-up race: ${PEOPLE} people, ${SEATS} seats; busy answers that were asked again: ${asksAgain}\n`);
  await api.stop();
});

function actorOf(person: Pick<Person, 'accountId'>): Actor {
  return { ...anonymousActor('de'), kind: 'PERSON', accountId: person.accountId, networkId };
}

function done<Value>(answer: Value): Value {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** An open engagement with one shift, each on a day of its own. */
async function openShift(capacity: number): Promise<string> {
  const opportunities = api.app.get(OpportunitiesService, { strict: false });
  const made = done(await opportunities.create(admin, {
    organisationId: admin.organisationId ?? '', title: 'Stadtfest', lifeArea: 'ENCOUNTER', kind: 'SHIFTS', placeTown: 'Neumünster', signUpMode: 'AUTO', contactRole: 'Team',
  })) as { id: string };
  day += 1;
  const startsAt = new Date(Date.UTC(2027, 3, day, 10));
  const shift = done(await api.app.get(ShiftsService, { strict: false }).add(admin, {
    opportunityId: made.id, startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), capacity,
  })) as { id: string };
  done(await opportunities.open(admin, { id: made.id, expectedVersion: 1 }));
  return shift.id;
}

let asksAgain = 0;

/** On a busy machine some do not get a connection in time and are told so; they ask again, as people do. */
async function persistently<Value>(ask: () => Promise<Value>, wasBusy: (answer: Value) => boolean = () => false): Promise<Value> {
  for (;;) {
    try {
      const answer = await ask();
      if (!wasBusy(answer)) return answer;
    } catch (error) {
      if (!isOutage(error)) throw error;
    }
    asksAgain += 1;
  }
}

const signUp = async (person: Person, shiftId: string): Promise<SignUpView> =>
  done(await persistently(() => api.app.get(SignUpsService, { strict: false }).signUp(actorOf(person), { shiftId }))) as SignUpView;
const cancel = async (person: Person, id: string): Promise<SignUpView> =>
  done(await persistently(() => api.app.get(SignUpsService, { strict: false }).cancel(actorOf(person), id))) as SignUpView;

interface Row {
  account_id: string;
  status: string;
  queue_number: number | null;
}

/** What is stored, read past everything that the code believes. */
async function stored(shiftId: string): Promise<{ confirmed: Row[]; waiting: Row[]; all: Row[]; taken: number; counted: number }> {
  const { rows } = await api.admin.query<Row>(`SELECT account_id, status, queue_number FROM sign_up WHERE shift_id = $1 ORDER BY queue_number, id`, [shiftId]);
  const shift = await api.admin.query<{ taken: number; waiting: number }>(`SELECT taken, waiting FROM shift WHERE id = $1`, [shiftId]);
  return {
    all: rows, confirmed: rows.filter((row) => row.status === 'CONFIRMED'), waiting: rows.filter((row) => row.status === 'WAITLISTED'),
    taken: shift.rows[0]?.taken ?? -1, counted: shift.rows[0]?.waiting ?? -1,
  };
}

async function differences(): Promise<object[]> {
  return api.app.get(ShiftsService, { strict: false }).differences(systemActor(networkId));
}

/** Twenty have a seat, all others stand in line without a gap, in the order in which they were told to stand there. */
async function expectFairness(shiftId: string, answers: { accountId: string; status: string; position: number | null }[]): Promise<void> {
  const { confirmed, waiting, taken, counted } = await stored(shiftId);
  expect({ confirmed: confirmed.length, waiting: waiting.length, taken, counted }).toEqual({ confirmed: SEATS, waiting: PEOPLE - SEATS, taken: SEATS, counted: PEOPLE - SEATS });
  expect(answers.filter((one) => one.status === 'CONFIRMED')).toHaveLength(SEATS);
  expect(waiting.map((row) => row.queue_number)).toEqual(Array.from({ length: PEOPLE - SEATS }, (_, index) => index + 1));
  const told = answers.filter((one) => one.status === 'WAITLISTED').sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  expect(told.map((one) => one.position)).toEqual(waiting.map((row) => row.queue_number));
  expect(told.map((one) => one.accountId)).toEqual(waiting.map((row) => row.account_id));
  expect(await differences()).toEqual([]);
}

/** Who was first in line has the seat, the others have moved up by one. */
async function expectFirstPromoted(shiftId: string, before: Row[]): Promise<void> {
  const { confirmed, waiting } = await stored(shiftId);
  expect(confirmed).toHaveLength(SEATS);
  expect(confirmed.map((row) => row.account_id)).toContain(before[0]?.account_id);
  expect(waiting.map((row) => row.account_id)).toEqual(before.slice(1).map((row) => row.account_id));
}

test(`${PEOPLE} sign up at once for ${SEATS} seats: exactly ${SEATS} are in, the others stand in line; a cancellation promotes the first`, async () => {
  const shiftId = await openShift(SEATS);
  const answers = await Promise.all(people.map((person) => signUp(person, shiftId)));
  await expectFairness(shiftId, answers);
  const { confirmed, waiting } = await stored(shiftId);

  const lucky = people.find((person) => person.accountId === confirmed[7]?.account_id);
  if (!lucky) throw new Error('Somebody unknown has a seat.');
  const own = await signUp(lucky, shiftId);
  expect(own.status).toBe('CONFIRMED');
  await cancel(lucky, own.id);
  await expectFirstPromoted(shiftId, waiting);

  const last = people.find((person) => person.accountId === waiting.at(-1)?.account_id);
  if (!last) throw new Error('Somebody unknown stands in line.');
  expect(await signUp(last, shiftId)).toMatchObject({ status: 'WAITLISTED', position: PEOPLE - SEATS - 1 });
  expect((await stored(shiftId)).all).toHaveLength(PEOPLE);
}, PATIENCE_MS);

test(`the same through HTTP with ${PEOPLE} signed-in accounts`, async () => {
  const shiftId = await openShift(SEATS);
  const document = `mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUp { id status position } ... on Problem { code } } }`;
  const ask = (person: Person): Promise<Answer> => persistently(
    () => api.graphql(document, { input: { network: slug, shiftId } }, person), (answer) => answer.errors?.[0]?.extensions['code'] === 'UNAVAILABLE');
  const answers = await Promise.all(people.map(async (person) => {
    const { data, errors, status } = await ask(person);
    return { accountId: person.accountId, ...data?.signUp, ...(errors ? { errors, httpStatus: status } : {}) };
  }));
  expect(answers.filter((one) => one.__typename !== 'SignUp').slice(0, 3)).toEqual([]);
  await expectFairness(shiftId, answers);

  const { waiting } = await stored(shiftId);
  const first = answers.find((one) => one.status === 'CONFIRMED');
  const person = people.find((one) => one.accountId === first?.accountId);
  const cancelled = await api.ok(`mutation($id: UUID!) { cancelSignUp(network: "${slug}", id: $id) { ... on SignUp { status } } }`, { id: first?.id }, person);
  expect(cancelled.cancelSignUp).toEqual({ status: 'CANCELLED_BY_VOLUNTEER' });
  await expectFirstPromoted(shiftId, waiting);
  const mails = await api.admin.query<{ kind: string; count: number }>(
    `SELECT kind, count(*)::integer AS count FROM delivery WHERE subject LIKE '%Stadtfest' AND unique_key IN
       (SELECT 'sign-up ' || id || ' ' || v || ' ' || n || ' 1' FROM sign_up, generate_series(1, 3) v,
        unnest(ARRAY['CONFIRMED', 'WAITLISTED', 'PROMOTED', 'CANCELLED_BY_VOLUNTEER']) n WHERE shift_id = $1) GROUP BY kind ORDER BY kind`, [shiftId]);
  expect(mails.rows).toEqual([
    { kind: 'sign-up.cancelled-by-volunteer', count: 1 }, { kind: 'sign-up.confirmed', count: SEATS }, { kind: 'sign-up.promoted', count: 1 },
    { kind: 'sign-up.waitlisted', count: PEOPLE - SEATS },
  ]);
  // The organisation hears of all this in one mail of the hour, not in hundreds.
  expect((await api.admin.query(`SELECT account_id FROM delivery WHERE kind = 'sign-up.news'`)).rows).toEqual([{ account_id: admin.accountId }]);
}, PATIENCE_MS);

test('fifty identical sign-ups of one person at once are one row and one answer', async () => {
  const shiftId = await openShift(SEATS);
  const [person] = people;
  if (!person) throw new Error('There is nobody.');
  const answers = await Promise.all(Array.from({ length: 50 }, () => signUp(person, shiftId)));
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(await stored(shiftId)).toMatchObject({ all: [{ account_id: person.accountId, status: 'CONFIRMED' }], taken: 1, counted: 0 });
});

test('fifty first sign-ups of somebody unknown at once are one row, too', async () => {
  const shiftId = await openShift(SEATS);
  const [newcomer] = await manyPeople(api, 1, 'neu');
  if (!newcomer) throw new Error('There is nobody.');
  await Promise.all(Array.from({ length: 50 }, () => signUp(newcomer, shiftId)));
  expect((await stored(shiftId)).all).toHaveLength(1);
});

test('one person signs up for two shifts at the same time at once: one of them is refused', async () => {
  const rounds = 10;
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = [await openShift(SEATS), await openShift(SEATS)];
    await api.admin.query(`UPDATE shift SET starts_at = o.starts_at, ends_at = o.ends_at, sign_up_until = o.sign_up_until, cancel_until = o.cancel_until
                           FROM shift o WHERE o.id = $1 AND shift.id = $2`, [first, second]);
    const person = people[round];
    if (!person || !first || !second) throw new Error('There is nobody or nothing.');
    const service = api.app.get(SignUpsService, { strict: false });
    const answers = await Promise.all([first, second].map((shiftId) => service.signUp(actorOf(person), { shiftId })));
    expect(answers.map((one) => isProblem(one) ? one.code : one.status).sort()).toEqual(['CONFIRMED', 'OVERLAPPING_SHIFT']);
  }
});

test('fifteen cancel while fifteen sign up, eight rounds: no free seat stays beside a waiting list', async () => {
  const rounds = 8;
  const each = 15;
  for (let round = 0; round < rounds; round += 1) {
    const shiftId = await openShift(each);
    const holders = people.slice(0, each);
    const seated = await Promise.all(holders.map((person) => signUp(person, shiftId)));
    expect(seated.every((one) => one.status === 'CONFIRMED')).toBe(true);
    const arriving = people.slice(each, 2 * each);
    await Promise.all(holders.flatMap((person, index) => {
      const comer = arriving[index];
      return [cancel(person, seated[index]?.id ?? ''), ...(comer ? [signUp(comer, shiftId)] : [])];
    }));
    const { confirmed, waiting, taken, counted } = await stored(shiftId);
    expect({ round, confirmed: confirmed.length, waiting: waiting.length, taken, counted }).toEqual({ round, confirmed: each, waiting: 0, taken: each, counted: 0 });
  }
  expect(await differences()).toEqual([]);
}, PATIENCE_MS);

test('raising the seats while people cancel and sign up leaves no free seat beside the line, and lowering never cuts below', async () => {
  const shifts = api.app.get(ShiftsService, { strict: false });
  const shiftId = await openShift(5);
  const before = await Promise.all(people.slice(0, 30).map((person) => signUp(person, shiftId)));
  const seated = before.filter((one) => one.status === 'CONFIRMED');
  const holders = people.filter((person) => seated.some((one) => one.accountId === person.accountId));
  const answers = await Promise.all([
    shifts.change(admin, { id: shiftId, expectedVersion: 1, capacity: 12 }),
    ...holders.map((person) => cancel(person, seated.find((one) => one.accountId === person.accountId)?.id ?? '')),
    // Some meet the shift in the middle of its change and are told to look again.
    ...people.slice(30, 40).map((person) => signUp(person, shiftId).catch((error: unknown) => {
      if (!String(error).includes('STALE_VERSION')) throw error;
      return null;
    })),
    shifts.change(admin, { id: shiftId, expectedVersion: 2, capacity: 3 }),
  ]);
  expect(isProblem(answers[0])).toBe(false);
  const { confirmed, waiting, taken, counted } = await stored(shiftId);
  expect({ confirmed: confirmed.length, taken, isLineKept: waiting.length === counted }).toEqual({ confirmed: 12, taken: 12, isLineKept: true });
  const lowered = await shifts.change(admin, { id: shiftId, expectedVersion: 2, capacity: 3 });
  expect(isProblem(lowered) && lowered.code).toBe('CAPACITY_BELOW_SEATS');
  expect(await differences()).toEqual([]);
});
