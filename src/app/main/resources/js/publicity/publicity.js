/** Publicity: what every view of it shares. The views add themselves to `IntegrityRisk.publicity`. */
IntegrityRisk.publicity = (function () {
  'use strict';
  const { el, pageLink, query, date } = IntegrityRisk;

  function address(values) {
    return '/publicity' + query(values);
  }

  function link(values, text, attributes) {
    return pageLink(address(values), text, attributes);
  }

  function lozenge(code, text) {
    return el('span', { class: 'ir-state ir-state-' + code, 'data-state': code }, text);
  }

  function period(publicity) {
    return date(publicity.from) + ' – ' + date(publicity.to);
  }

  function facts(publicity) {
    return el(
      'p',
      { class: 'ir-facts' },
      lozenge(publicity.state.code, publicity.state.name),
      el('span', {}, period(publicity)),
      el('span', {}, publicity.unit ? publicity.unit.name : ''),
      el('span', {}, publicity.scope ? publicity.scope.name : ''),
      publicity.paper ? el('span', {}, AJS.I18n.getText('integrity-risk.publicity.paper')) : null
    );
  }

  function back() {
    return el('p', {}, link({}, AJS.I18n.getText('integrity-risk.publicity.all')));
  }

  return { link, address, lozenge, period, facts, back };
})();

/** The list of publicities, or the one that the address names, or the form that opens one. */
IntegrityRisk.page('publicity', async function (root, status, project, choice) {
  'use strict';
  const wanted = new URLSearchParams(location.search);
  const views = IntegrityRisk.publicity;
  if (wanted.get('id') && wanted.get('print')) {
    await views.print(root, wanted.get('id'));
  } else if (wanted.get('id')) {
    await views.detail(root, wanted.get('id'));
  } else if (wanted.get('open') && project) {
    await views.open(root, project);
  } else {
    await views.list(root, project, choice);
  }
});
