// An ordinary REST client for Jira, unchanged, against the sandbox: node client.mjs BASE-URL. Ends with 1 when anything is not as in Jira.
import assert from 'node:assert/strict';
import { Version2Client } from 'jira.js';

const jira = new Version2Client({
  host: process.argv[2],
  authentication: { basic: { email: 'admin', apiToken: 'admin' } },
});

const server = await jira.serverInfo.getServerInfo();
assert.equal(server.baseUrl, process.argv[2]);
assert.equal(server.deploymentType, 'Server');

const me = await jira.myself.getCurrentUser();
assert.equal(me.name, 'admin');

const project = await jira.projects.createProject({ key: 'CL', name: 'Client', projectTypeKey: 'business' });
assert.equal(project.key, 'CL');

async function create(summary) {
  const issue = await jira.issues.createIssue({
    fields: { project: { key: 'CL' }, issuetype: { name: 'Task' }, summary },
  });
  assert.match(issue.key, /^CL-\d+$/);
  return issue.key;
}

const key = await create('采购验收走过场');
const other = await create('An issue to link to');

const read = await jira.issues.getIssue({ issueIdOrKey: key, fields: ['summary', 'status', 'reporter'] });
assert.equal(read.fields.summary, '采购验收走过场');
assert.equal(read.fields.reporter.name, 'admin');
assert.equal(read.fields.description, undefined);

await jira.issues.editIssue({ issueIdOrKey: key, fields: { description: 'Two suppliers, one address.' } });
const edited = await jira.issues.getIssue({ issueIdOrKey: key, expand: 'changelog' });
assert.equal(edited.fields.description, 'Two suppliers, one address.');
assert.equal(edited.changelog.histories[0].items[0].field, 'description');

const comment = await jira.issueComments.addComment({ issueIdOrKey: key, comment: 'Seen.' });
assert.equal(comment.body, 'Seen.');
const comments = await jira.issueComments.getComments({ issueIdOrKey: key });
assert.equal(comments.total, 1);

const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: key });
const [first] = transitions;
await jira.issues.doTransition({ issueIdOrKey: key, transition: { id: first.id } });
const moved = await jira.issues.getIssue({ issueIdOrKey: key, fields: ['status'] });
assert.equal(moved.fields.status.name, first.to.name);

const found = await jira.issueSearch.searchForIssuesUsingJql({ jql: 'project = CL ORDER BY key', maxResults: 1 });
assert.equal(found.total, 2);
assert.equal(found.issues.length, 1);
const posted = await jira.issueSearch.searchForIssuesUsingJqlPost({ jql: `key = ${key}`, fields: ['summary'] });
assert.deepEqual(posted.issues.map((issue) => issue.key), [key]);

await jira.issueLinks.linkIssues({ type: { name: 'Relates' }, inwardIssue: { key }, outwardIssue: { key: other } });
const linked = await jira.issues.getIssue({ issueIdOrKey: key, fields: ['issuelinks'] });
assert.equal(linked.fields.issuelinks[0].outwardIssue.key, other);

await jira.issues.deleteIssue({ issueIdOrKey: other });
await assert.rejects(jira.issues.getIssue({ issueIdOrKey: other }), { status: 404 });

console.log('As in Jira.');
