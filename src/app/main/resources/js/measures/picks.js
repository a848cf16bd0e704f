/** Finding risk points and ticking those that something is to be done for. */
IntegrityRisk.pointPicks = (function () {
  'use strict';
  const { rest, query, el, fill, replace, issueLink, level } = IntegrityRisk;
  const LIMIT = 50;

  /** A field to search in, and what was found to tick; `picked()` gives the keys. */
  return function picks(project, regime, departments) {
    const chosen = new Map();
    const found = el('div', {});
    const count = el('p', { class: 'ir-muted', role: 'status', 'data-picked': '0' });
    const search = el('input', { type: 'search', class: 'text medium-field', id: 'ir-pick-search' });
    const levels = choice('level', AJS.I18n.getText('integrity-risk.web.field.level'), regime.levels);
    const places = choice('department', AJS.I18n.getText('integrity-risk.web.field.department'), departments);
    const missing = el('input', { type: 'checkbox', id: 'ir-pick-missing' });

    function choice(name, label, values) {
      return el('select', { class: 'select', 'aria-label': label, 'data-pick': name }, el('option', { value: '' }, label), values.map((each) => el('option', { value: each.code }, each.name)));
    }

    function tell() {
      count.dataset.picked = String(chosen.size);
      replace(count, AJS.I18n.getText('integrity-risk.measure.picked', String(chosen.size)));
    }

    function tick(point, box) {
      if (box.checked) {
        chosen.set(point.key, point);
      } else {
        chosen.delete(point.key);
      }
      tell();
    }

    function row(point) {
      const box = el('input', { type: 'checkbox', value: point.key, checked: chosen.has(point.key), onchange: () => tick(point, box) });
      return el('label', { class: 'ir-pick' }, box, el('span', {}, level(point.level), ' ', issueLink(point.key), ' ', point.title));
    }

    function all(points) {
      return () => {
        found.querySelectorAll('.ir-pick input').forEach((box) => (box.checked = true));
        points.forEach((point) => chosen.set(point.key, point));
        tell();
      };
    }

    async function look() {
      const answer = await rest.get('register' + query({ project: project.key, q: search.value.trim(), level: levels.value, department: places.value, measure: missing.checked ? 'missing' : '', limit: LIMIT }));
      if (!answer.points.length) {
        return el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.measure.find-points.none'));
      }
      const more = answer.total > LIMIT ? el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.measure.find-points.more', String(answer.total), String(LIMIT))) : null;
      return el('div', {}, el('button', { type: 'button', class: 'aui-button', onclick: all(answer.points) }, AJS.I18n.getText('integrity-risk.measure.pick-all')), answer.points.map(row), more);
    }

    const button = el('button', { type: 'button', class: 'aui-button', 'data-action': 'find', onclick: () => fill(found, look) }, AJS.I18n.getText('integrity-risk.measure.find-points'));
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        fill(found, look);
      }
    });
    tell();
    const bar = el('div', { class: 'ir-filters' }, el('label', { for: search.id }, AJS.I18n.getText('integrity-risk.web.register.search')), search, levels, places, el('label', { class: 'ir-choice' }, missing, ' ', AJS.I18n.getText('integrity-risk.measure.find-points.missing')), button);
    return { node: el('fieldset', { class: 'ir-picks', 'data-field': 'points' }, el('legend', {}, el('strong', {}, AJS.I18n.getText('integrity-risk.measure.points'))), bar, found, count), picked: () => Array.from(chosen.keys()) };
  };
})();
