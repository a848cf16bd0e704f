/** Set-up for administrators: what would be made, then making it; the regime of each project; removal. */
IntegrityRisk.page('admin', async function (root, status) {
  'use strict';
  const { rest, query, el, replace, message, table, spinner } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const files = (await rest.get('regime-files')).files.filter((file) => file.problems.length === 0);
  const regimeChoices = files.map((file) => ({ code: file.reference, name: file.preset ? file.name : file.name + ' – ' + AJS.I18n.getText('integrity-risk.regime.version') + ' ' + file.version }));
  const referenceOf = (project) => files.find((file) => file.usedBy.includes(project.key)).reference;
  const languages = [
    { code: 'zh', name: '中文' },
    { code: 'en', name: 'English' },
  ];
  const result = el('div', { 'aria-live': 'polite' });
  const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });

  const actions = {
    create: AJS.I18n.getText('integrity-risk.web.admin.action.create'),
    keep: AJS.I18n.getText('integrity-risk.web.admin.action.keep'),
    repair: AJS.I18n.getText('integrity-risk.web.admin.action.repair'),
    created: AJS.I18n.getText('integrity-risk.web.admin.action.created'),
    kept: AJS.I18n.getText('integrity-risk.web.admin.action.keep'),
    repaired: AJS.I18n.getText('integrity-risk.web.admin.action.repaired'),
    failed: AJS.I18n.getText('integrity-risk.web.admin.action.failed'),
    remove: AJS.I18n.getText('integrity-risk.web.admin.action.remove'),
  };

  /** What is removed is listed by the key of its project or regime; people know them by name. */
  function named(key) {
    const project = status.projects.find((each) => each.key === key);
    const regime = regimeChoices.find((each) => each.code === key);
    return (project || regime || { name: key }).name;
  }

  function items(list) {
    const heads = [AJS.I18n.getText('integrity-risk.web.admin.kind'), AJS.I18n.getText('integrity-risk.web.admin.name'), AJS.I18n.getText('integrity-risk.web.admin.action')];
    const said = (item) => (item.kind === 'project' ? AJS.I18n.getText('integrity-risk.web.admin.remove.count', item.count) : AJS.I18n.getText('integrity-risk.web.admin.remove.records', item.count));
    const loss = (item) => (item.count ? el('span', { class: 'ir-line ir-alarm' }, said(item)) : null);
    const rows = list.map((item) => el('tr', { class: item.action === 'failed' ? 'ir-overdue' : null }, el('td', {}, item.kindName || item.kind), el('td', {}, named(item.name)), el('td', {}, actions[item.action] || item.action, loss(item), item.message ? el('span', { class: 'ir-line' }, item.message) : null)));
    return table(heads, rows, '');
  }

  async function preview() {
    const answer = await form.submit(page, (values) => rest.get('setup' + query(values)));
    if (answer) {
      replace(result, message('info', AJS.I18n.getText('integrity-risk.web.admin.preview')), items(answer.items));
    }
  }

  async function apply() {
    replace(result, spinner());
    const answer = await form.submit(page, (values) => rest.post('setup', values));
    if (answer) {
      replace(result, answer.complete === false ? message('error', AJS.I18n.getText('integrity-risk.web.admin.incomplete')) : message('success', AJS.I18n.getText('integrity-risk.web.admin.done')), items(answer.items));
    } else {
      replace(result);
    }
  }

  function projectRow(project) {
    const choose = form.select('regime-' + project.key, project.key + ' · ' + project.name, regimeChoices, { required: true, value: referenceOf(project) });
    const select = choose.querySelector('select');
    const change = form.button(AJS.I18n.getText('integrity-risk.web.admin.change-regime'), () => act(() => rest.put('projects/' + project.key + '/regime', { regime: select.value }), AJS.I18n.getText('integrity-risk.web.admin.regime-changed')));
    const remove = form.button(AJS.I18n.getText('integrity-risk.web.admin.remove'), () => showRemoval(project));
    return el('div', {}, choose, el('div', { class: 'ir-buttons' }, change, remove));
  }

  async function act(work, done) {
    try {
      await work();
      replace(result, message('success', done));
    } catch (problem) {
      replace(result, message('error', problem.message));
    }
    result.scrollIntoView({ block: 'nearest' });
  }

  async function showRemoval(project) {
    replace(result, spinner());
    try {
      const loss = await rest.get('setup/removal' + query({ project: project.key }));
      const confirm = form.text('confirm', AJS.I18n.getText('integrity-risk.web.admin.remove.confirm', project.key), {});
      const go = form.button(AJS.I18n.getText('integrity-risk.web.admin.remove.do'), () => act(() => rest.remove('setup' + query({ confirm: confirm.querySelector('input').value })), AJS.I18n.getText('integrity-risk.web.admin.removed')));
      replace(result, message('warning', AJS.I18n.getText('integrity-risk.web.admin.remove.loss')), items(loss.items), el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() }, confirm), el('p', {}, go));
    } catch (problem) {
      replace(result, message('error', problem.message));
    }
  }

  page.append(
    el('h2', {}, AJS.I18n.getText('integrity-risk.web.admin.setup')),
    el('p', {}, AJS.I18n.getText('integrity-risk.web.admin.setup.help')),
    form.text('projectKey', AJS.I18n.getText('integrity-risk.web.admin.project-key'), { required: true, value: status.projects.length ? status.projects[0].key : 'LZ' }),
    form.text('projectName', AJS.I18n.getText('integrity-risk.web.admin.project-name'), { required: true, value: status.projects.length ? status.projects[0].name : AJS.I18n.getText('integrity-risk.web.admin.project-name.default') }),
    form.select('regime', AJS.I18n.getText('integrity-risk.web.admin.regime'), regimeChoices, { required: true, value: status.projects.length ? referenceOf(status.projects[0]) : regimeChoices[0].code }),
    form.select('language', AJS.I18n.getText('integrity-risk.web.admin.language'), languages, { required: true, value: 'zh', help: AJS.I18n.getText('integrity-risk.web.admin.language.help') }),
    form.text('userGroup', AJS.I18n.getText('integrity-risk.web.admin.user-group'), { help: AJS.I18n.getText('integrity-risk.web.admin.user-group.help') }),
    form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.admin.show-preview'), preview), form.button(AJS.I18n.getText('integrity-risk.web.admin.apply'), apply, true))
  );
  const repairs = status.projects.length ? await IntegrityRisk.setupRepairs() : null;
  replace(root, repairs, page, result, status.projects.length ? el('form', { class: 'aui top-label ir-form' }, el('h2', {}, AJS.I18n.getText('integrity-risk.web.admin.projects')), status.projects.map(projectRow)) : null);
});
