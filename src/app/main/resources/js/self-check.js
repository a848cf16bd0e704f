/** What of the host the app links to, and what the running host does not have. */
IntegrityRisk.page('self-check', async function (root) {
  'use strict';
  const { rest, el, replace, message, table } = IntegrityRisk;
  const answer = await rest.get('self-check');
  const rows = answer.misses.map((miss) => el('tr', {}, el('td', {}, miss.owner), el('td', {}, miss.member, ' ', miss.descriptor || ''), el('td', {}, miss.reason || '')));
  const heads = [AJS.I18n.getText('integrity-risk.web.self-check.type'), AJS.I18n.getText('integrity-risk.web.self-check.member'), AJS.I18n.getText('integrity-risk.web.self-check.reason')];
  replace(
    root,
    answer.ok ? message('success', AJS.I18n.getText('integrity-risk.web.self-check.ok', String(answer.checked))) : message('error', AJS.I18n.getText('integrity-risk.web.self-check.misses', String(answer.misses.length), String(answer.checked))),
    answer.ok ? null : table(heads, rows, ''),
    await IntegrityRisk.setupRepairs()
  );
});
