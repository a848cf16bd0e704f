/** The slips that the reader may see: first those in the reader's hands, then all by search. */
IntegrityRisk.slips.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, table, date } = IntegrityRisk;
  const { link, state } = IntegrityRisk.slips;
  const choices = await rest.get('slips/choices' + query({ project: project.key }));
  const list = IntegrityRisk.narrowedList('slips', project, results);

  function row(line) {
    return el(
      'tr',
      { class: line.late ? 'ir-overdue' : null, 'data-slip': line.id },
      el('td', {}, link({ id: line.id }, line.title), el('br', {}), el('span', { class: 'ir-muted' }, line.reference)),
      el('td', {}, line.department ? line.department.name : ''),
      el('td', {}, line.step),
      el('td', {}, line.holder ? line.holder.name : ''),
      el('td', {}, line.due ? date(line.due) : '', line.late ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, state(line))
    );
  }

  function results(page) {
    const heads = [
      choices.columns.power || AJS.I18n.getText('integrity-risk.slip.column.title'),
      AJS.I18n.getText('integrity-risk.slip.column.department'),
      AJS.I18n.getText('integrity-risk.slip.column.step'),
      choices.columns.handler || AJS.I18n.getText('integrity-risk.slip.column.handler'),
      AJS.I18n.getText('integrity-risk.slip.column.due'),
      AJS.I18n.getText('integrity-risk.slip.state'),
    ];
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.slip.count', String(page.total))),
      table(heads, page.slips.map(row), AJS.I18n.getText('integrity-risk.slip.none')),
      list.foot(page, AJS.I18n.getText('integrity-risk.slip.export')),
    ];
  }

  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.slip.lead')),
    choices.departments.length ? el('p', {}, link({ make: 1, project: project.key }, AJS.I18n.getText('integrity-risk.slip.do.make'), { class: 'aui-button aui-button-primary', 'data-action': 'make' })) : null,
    list.bar(
      list.search(AJS.I18n.getText('integrity-risk.slip.search'), AJS.I18n.getText('integrity-risk.slip.do.search')),
      list.select('state', AJS.I18n.getText('integrity-risk.slip.state'), choices.states),
      list.tick('mine', AJS.I18n.getText('integrity-risk.slip.mine')),
      list.tick('late', AJS.I18n.getText('integrity-risk.slip.late'))
    ),
    list.found
  );
  await list.show({});
};
