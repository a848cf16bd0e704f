/** Everything that awaits the reader, the overdue and the oldest first. */
IntegrityRisk.page('my-work', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, issueLink, pageLink, level, table, date, message } = IntegrityRisk;
  const work = await rest.get('my-work' + query({ project: project.key }));

  function row(item) {
    return el(
      'tr',
      { class: item.overdue ? 'ir-overdue' : null },
      el('td', {}, issueLink(item.key)),
      el('td', {}, issueLink(item.key, item.title)),
      el('td', {}, level(item.level)),
      el('td', {}, item.department ? item.department.name : ''),
      el('td', {}, date(item.since)),
      el('td', {}, date(item.due), item.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null)
    );
  }

  function section(group) {
    const heads = [
      AJS.I18n.getText('integrity-risk.web.key'),
      AJS.I18n.getText('integrity-risk.web.field.title'),
      AJS.I18n.getText('integrity-risk.web.field.level'),
      AJS.I18n.getText('integrity-risk.web.field.department'),
      AJS.I18n.getText('integrity-risk.web.since'),
      AJS.I18n.getText('integrity-risk.web.due'),
    ];
    const pages = {
      'publicity-open': ['/publicity' + query({ open: 1, project: project.key }), AJS.I18n.getText('integrity-risk.publicity.open')],
      'publicity-confirm': ['/publicity', AJS.I18n.getText('integrity-risk.publicity.to-conclude')],
      'publicity-answer': ['/publicity', AJS.I18n.getText('integrity-risk.publicity.do.answer')],
      'filing-send': ['/filings' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.filing.do.send')],
      'filing-reply': ['/filings' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.filing.do.reply')],
    };
    const act = pages[group.kind] ? el('p', {}, pageLink(pages[group.kind][0], pages[group.kind][1], { class: 'aui-button' })) : null;
    const meeting = group.kind === 'meeting' ? el('p', {}, pageLink('/meeting' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.web.my-work.to-meeting'), { class: 'aui-button' })) : null;
    return el('section', { class: 'ir-group', 'data-kind': group.kind }, el('h3', {}, group.name, ' ', el('span', { class: 'aui-badge' }, group.items.length)), meeting, act, table(heads, group.items.map(row), ''));
  }

  const groups = work.groups.filter((group) => group.items.length > 0);
  replace(
    root,
    choice,
    el('p', {}, pageLink('/file' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.web.my-work.file'), { class: 'aui-button aui-button-primary' })),
    groups.length ? groups.map(section) : message('success', AJS.I18n.getText('integrity-risk.web.my-work.nothing'))
  );
});
