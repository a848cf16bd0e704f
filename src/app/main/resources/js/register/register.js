/** The register of risk points: filter, sort, group, choose columns, look at a point beside the list. */
IntegrityRisk.page('register', async function (root, status, project, choice) {
  'use strict';
  const { rest, el, replace, fill, register } = IntegrityRisk;
  /** What says how the points are shown, and not which. */
  const SAME_POINTS = ['point', 'versions', 'start', 'sort', 'dir', 'columns', 'group', 'open'];
  const [regime, organisation] = await Promise.all([rest.get('regimes/' + encodeURIComponent(project.regime)), rest.get('organisation')]);
  const address = register.address(project, changed);
  const filters = register.filters(address, regime, organisation);
  /** Those who only file points can take along what they choose, and nothing else. */
  const mayAct = status.user.rights.some((right) => right !== 'staff');
  const selection = register.selection(() => bulk.show());
  const lists = register.lists(address, filters, selection);
  const bulk = register.bulk(project, mayAct, lists, selection, () => fill(list, lists.draw));
  const side = register.side(address);
  const views = register.views(address, project);
  const list = el('div', { class: 'ir-register-list' });
  const tools = el('div', { class: 'ir-tools' });

  /** Another point beside the list is no reason to draw the list anew. */
  function changed(names) {
    if (names.includes('point')) {
      side.show();
      mark();
    }
    if (names.some((name) => !SAME_POINTS.includes(name))) {
      selection.clear();
    }
    if (names.some((name) => name !== 'point')) {
      show();
    }
  }

  function mark() {
    list.querySelectorAll('tr[data-key]').forEach((row) => row.classList.toggle('ir-open', row.dataset.key === address.get('point')));
  }

  function show() {
    filters.sync();
    views.show();
    replace(tools, views.place, grouping(), register.columns.choice(address), exporting());
    return fill(list, lists.draw);
  }

  function grouping() {
    const offered = [
      { code: '', name: AJS.I18n.getText('integrity-risk.register.group.none') },
      { code: 'level', name: AJS.I18n.getText('integrity-risk.web.field.level') },
      { code: 'type', name: AJS.I18n.getText('integrity-risk.web.field.type') },
      { code: 'category', name: AJS.I18n.getText('integrity-risk.web.field.category') },
      { code: 'kind', name: AJS.I18n.getText('integrity-risk.web.field.kind') },
      { code: 'scope', name: AJS.I18n.getText('integrity-risk.web.field.scope') },
      { code: 'status', name: AJS.I18n.getText('integrity-risk.web.field.status') },
      { code: 'own-unit', name: AJS.I18n.getText('integrity-risk.web.field.unit') },
      { code: 'department', name: AJS.I18n.getText('integrity-risk.web.field.department') },
      { code: 'post', name: AJS.I18n.getText('integrity-risk.web.field.post') },
    ];
    const options = offered.map((each) => el('option', { value: each.code, selected: address.get('group') === each.code }, each.name));
    const control = el('select', { class: 'select', name: 'group', onchange: (event) => address.go({ group: event.target.value, open: '', start: '' }) }, options);
    return el('label', { class: 'ir-filter' }, AJS.I18n.getText('integrity-risk.register.group'), ' ', control);
  }

  function exporting() {
    return el('a', { class: 'aui-button', 'data-action': 'export', href: lists.exportLink() }, AJS.I18n.getText('integrity-risk.register.export'));
  }

  bulk.show();
  replace(root, choice, filters.bar, filters.chips, tools, bulk.place, el('div', { class: 'ir-register' }, list, side.place));
  await views.load();
  await show();
  if (address.get('point')) {
    await side.show();
  }
});
