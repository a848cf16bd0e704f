/** The quality checks: how much each finds, and behind each what it finds and where that is put right. */
IntegrityRisk.page('quality', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, table, context, pagerOf } = IntegrityRisk;
  const LIMIT = 50;
  const wanted = new URLSearchParams(location.search).get('check');
  const answer = await found();
  const list = el('div', {});
  const only = el('input', { type: 'checkbox', id: 'ir-only-findings', checked: true, onchange: () => show() });

  /** Most people see nothing here, which is no error. */
  async function found() {
    try {
      return await rest.get('quality' + query({ project: project.key }));
    } catch (problem) {
      if (problem.status === 403) {
        return null;
      }
      throw problem;
    }
  }

  function severities() {
    return el('p', { class: 'ir-counts' }, answer.severities.map((each) => el('span', { class: 'ir-colour-count', 'data-severity': each.code }, each.name, ' ', el('strong', { class: each.code === 'high' && each.count ? 'ir-number ir-alarm' : 'ir-number' }, each.count))));
  }

  function show() {
    const shown = answer.checks.filter((check) => check.count || !only.checked || check.code === wanted);
    replace(list, shown.length ? shown.map(card) : el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.web.gadget.quality.empty')));
  }

  function card(check) {
    const place = el('div', {});
    const load = () => {
      if (card_.open && !place.childNodes.length) {
        page(check, place, 0);
      }
    };
    const count = check.count ? el('strong', { class: check.severity.code === 'high' ? 'ir-number ir-alarm' : 'ir-number' }, check.count) : el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.quality.nothing'));
    const card_ = el('details', { class: 'ir-card', 'data-check': check.code, 'data-count': check.count, ontoggle: load, open: check.code === wanted && check.count > 0 }, el('summary', {}, check.name, ' ', count, ' ', el('span', { class: 'ir-muted' }, check.severity.name)), el('p', { class: 'ir-muted' }, check.fix), place);
    return card_;
  }

  function page(check, place, start) {
    return fill(place, async () => {
      const found = await rest.get('quality/' + encodeURIComponent(check.code) + query({ project: project.key, start, limit: LIMIT }));
      const heads = [AJS.I18n.getText('integrity-risk.quality.column.title'), AJS.I18n.getText('integrity-risk.quality.column.department'), AJS.I18n.getText('integrity-risk.quality.column.unit')];
      const file = context + '/rest/integrity-risk/1.0/quality/' + encodeURIComponent(check.code) + '/file' + query({ project: project.key, format: 'xlsx' });
      return el('div', {}, table(heads, found.findings.map(row), AJS.I18n.getText('integrity-risk.quality.nothing')), pagerOf(found, LIMIT, (to) => page(check, place, to)), el('p', { class: 'ir-buttons' }, el('a', { class: 'aui-button', href: file }, AJS.I18n.getText('integrity-risk.quality.export'))));
    });
  }

  function row(found) {
    return el('tr', { 'data-finding': found.key }, el('td', {}, el('a', { href: context + found.link }, found.key, ' ', found.title)), el('td', {}, found.department ? found.department.name : ''), el('td', {}, found.unit ? found.unit.name : ''));
  }

  if (!answer) {
    replace(root, choice, el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.quality.not-for-you')));
    return;
  }
  const bar = el('form', { class: 'aui', onsubmit: (event) => event.preventDefault() }, el('label', { class: 'ir-choice' }, only, ' ', AJS.I18n.getText('integrity-risk.quality.only-findings')), el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.quality.made', String(answer.checks.length))));
  show();
  replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.quality.lead')), severities(), bar, list);
});
