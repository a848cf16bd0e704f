/** What the set-up lacks, for example after an update of the app, with the button that repairs it. */
IntegrityRisk.setupRepairs = async function () {
  'use strict';
  const { rest, el, replace, message, table, spinner } = IntegrityRisk;
  const place = el('section', { 'aria-live': 'polite', 'data-repairs': 'true' });

  function missing(repair) {
    const heads = [AJS.I18n.getText('integrity-risk.web.admin.kind'), AJS.I18n.getText('integrity-risk.web.admin.name')];
    return table(heads, repair.items.map((item) => el('tr', { 'data-missing': item.kind }, el('td', {}, item.kindName), el('td', {}, item.name, item.message ? el('span', { class: 'ir-line' }, item.message) : null))), '');
  }

  function due(repair) {
    const values = { projectKey: repair.projectKey, projectName: repair.projectName, regime: repair.regime, language: repair.language };
    const button = IntegrityRisk.form.button(AJS.I18n.getText('integrity-risk.setup.repair'), () => run(values), true, 'repair');
    return el('div', { class: 'ir-card', 'data-repair': repair.projectKey }, message('warning', AJS.I18n.getText('integrity-risk.setup.repair-due', repair.projectName)), missing(repair), el('p', { class: 'ir-buttons' }, button));
  }

  async function run(values) {
    replace(place, spinner());
    try {
      const done = await rest.post('setup', values);
      await draw();
      place.prepend(done.complete ? message('success', AJS.I18n.getText('integrity-risk.setup.repaired')) : message('error', AJS.I18n.getText('integrity-risk.web.admin.incomplete')));
    } catch (problem) {
      replace(place, message('error', problem.message));
    }
  }

  async function draw() {
    const answer = await rest.get('setup/repairs');
    replace(place, answer.repairs.map(due));
  }

  await draw();
  return place;
};
