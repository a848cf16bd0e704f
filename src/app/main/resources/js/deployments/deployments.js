/** Control deployments: what every view of them shares. The views add themselves to `IntegrityRisk.deployments`. */
IntegrityRisk.deployments = (function () {
  'use strict';
  const { el, pageLink, query } = IntegrityRisk;

  function address(values) {
    return '/deployments' + query(values);
  }

  function link(values, text, attributes) {
    return pageLink(address(values), text, attributes);
  }

  /** A lifted one is green, one that lacks feedback too long is red, any other is blue. */
  function state(line) {
    const look = { lifted: 'confirmed', 'fed-back': 'running', awaiting: line.overdue ? 'sent-back' : 'running' }[line.state.code];
    return el('span', { class: 'ir-state ir-state-' + look, 'data-state': line.state.code }, line.state.name);
  }

  function place(line) {
    return [line.unit, line.department].filter(Boolean).map((each) => each.name).join(' ');
  }

  function level(line) {
    return line.escalated ? AJS.I18n.getText('integrity-risk.deployment.escalated', line.level.name, line.levelNow.name) : line.level.name;
  }

  return { address, link, state, place, level };
})();

/** The list of deployments, or the one that the address names, or the form that issues one. */
IntegrityRisk.page('deployments', async function (root, status, project, choice) {
  'use strict';
  const wanted = new URLSearchParams(location.search);
  const views = IntegrityRisk.deployments;
  if (wanted.get('id')) {
    await views.detail(root, wanted.get('id'), status.user.key);
  } else if (wanted.get('issue')) {
    await views.issue(root, project);
  } else {
    await views.list(root, project, choice);
  }
});
