/** The versions of a point over the cycles: which there are, who decided on them, and what differs between two of them. */
IntegrityRisk.register.versions = (function () {
  'use strict';
  const { rest, el, fill, level, date } = IntegrityRisk;

  /** Folded away until somebody asks, so that looking at a point costs no more than before. */
  function of(key, open) {
    const place = el('div', {});
    const box = el('details', { class: 'ir-versions', 'data-versions': key }, el('summary', {}, AJS.I18n.getText('integrity-risk.version.title')), place);
    const load = () => fill(place, async () => list(key, (await rest.get('risk-points/' + encodeURIComponent(key) + '/versions')).versions));
    box.addEventListener('toggle', () => box.open && !place.hasChildNodes() && load());
    box.open = open;
    return box;
  }

  /** The latest one stands first; it and the one before are compared unless others are chosen. */
  function list(key, versions) {
    const result = el('div', { 'data-difference': key });
    const chosen = { before: versions.length - 1, after: versions.length };
    const compare = () => fill(result, () => difference(key, chosen.before, chosen.after));
    const choose = (side) => (event) => {
      chosen[side] = Number(event.target.value);
      compare();
    };
    if (versions.length < 2) {
      return [el('ol', { class: 'ir-version-list' }, versions.map(entry)), el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.version.only'))];
    }
    setTimeout(compare);
    return [
      el('ol', { class: 'ir-version-list', reversed: true }, versions.slice().reverse().map(entry)),
      el('p', { class: 'ir-filters' }, picker('before', AJS.I18n.getText('integrity-risk.version.before'), versions, chosen.before, choose('before')), picker('after', AJS.I18n.getText('integrity-risk.version.after'), versions, chosen.after, choose('after'))),
      result,
    ];
  }

  function picker(name, label, versions, value, onchange) {
    const options = versions.map((version) => el('option', { value: version.number, selected: version.number === value }, short(version)));
    return el('label', { class: 'ir-filter' }, label, ' ', el('select', { class: 'select', name: 'version-' + name, onchange }, options));
  }

  function short(version) {
    const parts = [AJS.I18n.getText('integrity-risk.version.number', String(version.number)), version.cycle, version.since ? date(version.since.substring(0, 10)) : ''];
    return parts.filter(Boolean).join(' · ');
  }

  function entry(version) {
    const cycle = version.cycle ? AJS.I18n.getText('integrity-risk.version.cycle', version.cycle) : AJS.I18n.getText('integrity-risk.version.no-cycle');
    const reason = version.grading.reason ? el('div', { class: 'ir-muted' }, version.grading.reason, ' ', version.asked ? AJS.I18n.getText('integrity-risk.version.asked') : '') : null;
    return el(
      'li',
      { 'data-version': version.number, value: version.number },
      el('strong', {}, cycle),
      ' ',
      level(version.level),
      ' ',
      version.current ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.version.current')) : null,
      reason,
      el('ul', {}, version.decisions.map((each) => el('li', {}, date(each.time), ' · ', each.name, ' · ', each.decisionName))),
      el('code', { class: 'ir-muted', title: version.hash }, version.hash.substring(0, 12))
    );
  }

  async function difference(key, before, after) {
    const found = await rest.get('risk-points/' + encodeURIComponent(key) + '/versions/' + before + '/difference/' + after);
    const levels = found.levels ? el('p', {}, AJS.I18n.getText('integrity-risk.web.field.level'), ' ', level(found.levels.before), ' → ', level(found.levels.after)) : null;
    if (!found.fields.length) {
      return el('div', {}, levels, el('p', {}, AJS.I18n.getText('integrity-risk.version.same')));
    }
    return el('div', {}, levels, found.fields.map((field) => el('section', { 'data-differs': field.field }, el('h4', {}, field.name), el('div', { class: 'ir-beside' }, side(field, 'deleted', AJS.I18n.getText('integrity-risk.version.before')), side(field, 'inserted', AJS.I18n.getText('integrity-risk.version.after'))))));
  }

  /** One of the two texts; what only it says is marked, and not by colour alone. */
  function side(field, own, label) {
    const parts = field.parts.filter((part) => part.kind === 'same' || part.kind === own);
    const mark = (part) => (part.kind === 'same' ? part.text : el(own === 'deleted' ? 'del' : 'ins', {}, part.text));
    return el('div', {}, el('div', { class: 'ir-muted' }, label), el('div', { class: 'ir-said' }, parts.length ? parts.map(mark) : '–'));
  }

  return { of };
})();
