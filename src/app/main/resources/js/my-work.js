/** Everything that awaits the reader, the overdue and the oldest first. */
IntegrityRisk.page('my-work', async function (root, status, project) {
  'use strict';
  const { rest, query, el, replace, issueLink, pageLink, level, table, date, message, context } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const works = await Promise.all(status.projects.map((each) => rest.get('my-work' + query({ project: each.key })).then((work) => Object.assign(work, { project: each }))));

  /** What is of one kind stands together, whichever project it comes from. */
  function grouped() {
    const groups = new Map();
    works.forEach((work) => work.groups.filter((group) => group.items.length > 0).forEach((group) => join(groups, group, work.project)));
    return Array.from(groups.values());
  }

  function join(groups, group, from) {
    const known = groups.get(group.kind) || { kind: group.kind, name: group.name, count: 0, items: [], projects: [] };
    known.count += group.count;
    known.items = known.items.concat(group.items).sort(pressing);
    known.projects.push(from);
    groups.set(group.kind, known);
  }

  /** The order in which each project gives its own: overdue first, then by last day, then the oldest. */
  function pressing(one, other) {
    const [ours, theirs] = [one, other].map((item) => [item.overdue ? 0 : 1, item.due || '9999-12-31', Date.parse(item.since), item.key]);
    const place = ours.findIndex((value, at) => value !== theirs[at]);
    return place < 0 ? 0 : ours[place] < theirs[place] ? -1 : 1;
  }

  /** Of a large group only the first are listed; the search of the host finds all that are issues. */
  function unlisted(group) {
    if (group.count <= group.items.length) {
      return null;
    }
    const keys = group.projects.map((from) => '"' + from.key + '"').join(', ');
    const search = context + '/issues/' + query({ jql: 'project in (' + keys + ') and issue in integrityRiskAwaitingMe()' });
    const all = group.items.some((item) => item.link) ? null : el('a', { href: search }, AJS.I18n.getText('integrity-risk.web.my-work.search'));
    return el('p', { class: 'ir-muted', 'data-unlisted': group.count - group.items.length }, AJS.I18n.getText('integrity-risk.web.my-work.unlisted', String(group.items.length), String(group.count)), ' ', all);
  }

  /** The page on which what awaits is done for a whole project at once, and what it is called. */
  const acts = {
    meeting: ['/meeting', AJS.I18n.getText('integrity-risk.web.my-work.to-meeting')],
    'publicity-open': ['/publicity', AJS.I18n.getText('integrity-risk.publicity.open'), { open: 1 }],
    'publicity-confirm': ['/publicity', AJS.I18n.getText('integrity-risk.publicity.to-conclude')],
    'publicity-answer': ['/publicity', AJS.I18n.getText('integrity-risk.publicity.do.answer')],
    'filing-send': ['/filings', AJS.I18n.getText('integrity-risk.filing.do.send')],
    'filing-reply': ['/filings', AJS.I18n.getText('integrity-risk.filing.do.reply')],
  };

  function act([path, label, more], from) {
    return pageLink(path + query(Object.assign({ project: from.key }, more)), works.length > 1 ? label + ' · ' + from.name : label, { class: 'aui-button' });
  }

  /** Whoever answers for a point whose basis has changed has it looked at again right here. */
  function again(item) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const done = await form.submit(page, (values) => rest.post('risk-points/' + encodeURIComponent(item.key) + '/re-examination', values));
      if (done) {
        location.reload();
      }
    };
    const label = AJS.I18n.getText('integrity-risk.web.do.re-examine');
    const open = () => replace(page, form.area('reason', AJS.I18n.getText('integrity-risk.web.field.reason'), { required: true }), form.buttons(form.button(label, send, true, 'send-re-examination')));
    page.append(form.button(label, open, false, 're-examine'));
    return page;
  }

  /** What is done on a page of the app leads there; everything else leads to its issue. */
  function itemLink(item, label) {
    return item.link ? pageLink(item.link, label) : issueLink(item.key, label);
  }

  function row(item, kind) {
    return el(
      'tr',
      { class: item.overdue ? 'ir-overdue' : null },
      el('td', {}, item.link ? '' : issueLink(item.key)),
      el('td', {}, itemLink(item, item.title), item.actsFor ? el('span', { class: 'ir-muted' }, ' · ', AJS.I18n.getText('integrity-risk.web.acts-for', item.actsFor.name)) : null, kind === 're-examine' ? again(item) : null),
      el('td', {}, level(item.level)),
      el('td', {}, item.department ? item.department.name : ''),
      el('td', {}, date(item.since)),
      el('td', {}, date(item.due), item.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null)
    );
  }

  function section(group) {
    const heads = [
      AJS.I18n.getText('integrity-risk.web.key'),
      AJS.I18n.getText('integrity-risk.web.my-work.item'),
      AJS.I18n.getText('integrity-risk.web.field.level'),
      AJS.I18n.getText('integrity-risk.web.field.department'),
      AJS.I18n.getText('integrity-risk.web.since'),
      AJS.I18n.getText('integrity-risk.web.due'),
    ];
    const links = acts[group.kind] ? el('p', { class: 'ir-buttons' }, group.projects.map((from) => act(acts[group.kind], from))) : null;
    return el('section', { class: 'ir-group', 'data-kind': group.kind }, el('h2', {}, group.name, ' ', el('span', { class: 'aui-badge' }, group.count)), links, table(heads, group.items.map((item) => row(item, group.kind)), ''), unlisted(group));
  }

  const groups = grouped();
  replace(
    root,
    el('p', { class: 'ir-buttons' }, pageLink('/file' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.web.my-work.file'), { class: 'aui-button aui-button-primary' }), await IntegrityRisk.bell()),
    groups.length ? groups.map(section) : message('success', AJS.I18n.getText('integrity-risk.web.my-work.nothing')),
    await IntegrityRisk.delegations.section()
  );
});
