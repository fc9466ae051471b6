import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

scene('lists', (server) => {
  const tag = `list-${randomUUID()}`;
  const email = freeEmail('listed');

  const get = async (query: string): Promise<unknown> => (await server().call('GET', `/rest/people?${query}`)).body;
  const names = (body: unknown): readonly unknown[] =>
    list(body, 'data', 'people').map((record) => dig(record, 'name', 'firstName'));
  const found = async (filter: string): Promise<readonly unknown[]> =>
    names(await get(`filter=and(name.lastName[eq]:${tag},${filter})&order_by=name.firstName`));

  beforeAll(async () => {
    await server().create('people', { name: { firstName: 'Ann', lastName: tag }, jobTitle: 'nurse', position: 7000 });
    await server().create('people', {
      name: { firstName: 'Bob', lastName: tag },
      position: 7001,
      emails: { primaryEmail: email },
    });
    await server().create('people', { name: { firstName: 'Cyd', lastName: tag }, jobTitle: 'doctor', position: 7002 });
  });

  test.each([
    ['jobTitle[eq]:nurse', ['Ann']],
    ['jobTitle[eq]:"nurse"', ['Ann']],
    ['jobTitle[eq]:""', ['Bob']],
    ['jobTitle[neq]:nurse', ['Cyd']],
    ['jobTitle[is]:NULL', ['Bob']],
    ['jobTitle[is]:NOT_NULL', ['Ann', 'Cyd']],
    ['jobTitle[in]:[nurse,doctor]', ['Ann', 'Cyd']],
    ['jobTitle[like]:%25urs%25', ['Ann']],
    ['jobTitle[ilike]:NURSE', ['Ann']],
    ['jobTitle[startsWith]:doc', ['Cyd']],
    ['jobTitle[endsWith]:tor', ['Cyd']],
    ['position[gt]:7000', ['Bob', 'Cyd']],
    ['position[lte]:7001', ['Ann', 'Bob']],
    ['not(jobTitle[eq]:nurse)', ['Cyd']],
    ['or(jobTitle[eq]:nurse,position[eq]:7001)', ['Ann', 'Bob']],
    ['and(or(jobTitle[eq]:nurse,jobTitle[eq]:doctor),position[gt]:7000)', ['Cyd']],
    ['createdAt[gt]:2020-01-01T00:00:00Z', ['Ann', 'Bob', 'Cyd']],
    ['companyId[is]:NULL', ['Ann', 'Bob', 'Cyd']],
    ['company.name[eq]:nothing', []],
  ])('filters by %s', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test('finds an e-mail as stored, in lower case only', async () => {
    expect(await found(`emails.primaryEmail[eq]:${email}`)).toEqual(['Bob']);
    expect(await found(`emails.primaryEmail[eq]:${email.toUpperCase()}`)).toEqual([]);
  });

  test.each([
    ['jobTitle', "'filter' invalid for 'jobTitle'. eg: price[gte]:10"],
    ['and(jobTitle[eq]:a', "'filter' invalid. 1 close bracket is missing in the query"],
    [
      'not(jobTitle[eq]:a,jobTitle[eq]:b)',
      "'filter' invalid. 'not' conjunction should contain only 1 condition. eg: not(field[eq]:1)",
    ],
    ['nope[eq]:a', 'Object person doesn\'t have any "nope" field.'],
    ['name.nope[eq]:a', 'Sub field "nope" not found for composite type: FULL_NAME'],
    ['id[eq]:x', 'Invalid UUID value \'x\' for field "id"'],
    ['jobTitle[is]:x', 'Invalid filter value for "is" operator. Expected "NULL" or "NOT_NULL"'],
    ['noteTargets[is]:NULL', 'Cannot filter by relation field "noteTargets"'],
    [
      'jobTitle[containsAny]:[a]',
      'Operator "containsAny" is not valid for field "jobTitle" of type TEXT - Allowed operators: eq, neq, gt, gte, lt, lte, in, is, like, ilike, startsWith, endsWith',
    ],
  ])('refuses the filter %s', async (filter, message) => {
    expect(await get(`filter=${filter}`)).toMatchObject({ statusCode: 400, messages: [message] });
  });

  test('orders by fields and parts in either direction', async () => {
    const mine = `filter=name.lastName[eq]:${tag}`;
    expect(names(await get(`${mine}&order_by=name.firstName[DescNullsLast]`))).toEqual(['Cyd', 'Bob', 'Ann']);
    expect(names(await get(`${mine}&order_by=jobTitle[AscNullsLast]`))).toEqual(['Cyd', 'Ann', 'Bob']);
    expect(names(await get(`${mine}&order_by=jobTitle`))).toEqual(['Bob', 'Cyd', 'Ann']);
  });

  test.each([
    ['name', 'INVALID_QUERY_INPUT'],
    ['nope', 'FIELD_NOT_FOUND'],
    ['company', 'INVALID_QUERY_INPUT'],
  ])('refuses to order by %s', async (order, code) => {
    expect(await get(`order_by=${order}`)).toMatchObject({ statusCode: 400, error: 'Error', code });
  });

  test('pages forward and back by cursors and counts all matches', async () => {
    const mine = `filter=name.lastName[eq]:${tag}&order_by=position&limit=1`;
    const first = await get(mine);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await get(`${mine}&starting_after=${text(first, 'pageInfo', 'endCursor')}`);
    expect(names(second)).toEqual(['Bob']);
    expect(second).toMatchObject({ pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    const third = await get(`${mine}&starting_after=${text(second, 'pageInfo', 'endCursor')}`);
    expect(names(third)).toEqual(['Cyd']);
    expect(third).toMatchObject({ pageInfo: { hasNextPage: false } });
    expect(names(await get(`${mine}&ending_before=${text(second, 'pageInfo', 'startCursor')}`))).toEqual(['Ann']);
  });

  test('lists in the order of ids when nothing else is asked', async () => {
    const ids = list(await get(`filter=name.lastName[eq]:${tag}`), 'data', 'people').map((record) =>
      text(record, 'id'),
    );
    expect(ids).toEqual([...ids].sort());
  });

  test('refuses a cursor that is none', async () => {
    expect(await get('starting_after=garbage')).toMatchObject({ messages: ['Invalid cursor: garbage'] });
  });

  test('cuts a page at 200 and a missing limit at 60', async () => {
    const ids = Array.from({ length: 200 }, () => randomUUID());
    server().remember('people', ...ids);
    await server().call(
      'POST',
      '/rest/batch/people',
      ids.map((id) => ({ id })),
    );
    expect(list(await get('limit=500'), 'data', 'people')).toHaveLength(200);
    expect(list(await get(''), 'data', 'people')).toHaveLength(60);
  });

  test('counts by group', async () => {
    const query = `group_by=[{"jobTitle":true}]&aggregate=["countNotEmptyId"]&filter=name.lastName[eq]:${tag}`;
    const { body } = await server().call('GET', `/rest/people/groupBy?${query}`);
    expect(body).toEqual([
      { countNotEmptyId: '1', groupByDimensionValues: ['doctor'] },
      { countNotEmptyId: '1', groupByDimensionValues: ['nurse'] },
      { countNotEmptyId: '1', groupByDimensionValues: [null] },
    ]);
  });
});
