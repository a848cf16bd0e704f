/** Trace slips: what every view of them shares. The views add themselves to `IntegrityRisk.slips`. */
IntegrityRisk.slips = (function () {
  'use strict';
  const { el, pageLink, query } = IntegrityRisk;

  function address(values) {
    return '/slips' + query(values);
  }

  function link(values, text, attributes) {
    return pageLink(address(values), text, attributes);
  }

  function state(line) {
    const look = line.late ? 'sent-back' : { finished: 'confirmed', 'in-hand': 'running', 'on-the-way': 'over' }[line.state.code];
    return el('span', { class: 'ir-state ir-state-' + look, 'data-state': line.state.code }, line.state.name);
  }

  return { address, link, state };
})();

/** The list of slips, or the one that the address names, or the form that makes one. */
IntegrityRisk.page('slips', async function (root, status, project, choice) {
  'use strict';
  const wanted = new URLSearchParams(location.search);
  const views = IntegrityRisk.slips;
  if (wanted.get('id')) {
    await views.detail(root, wanted.get('id'));
  } else if (wanted.get('make')) {
    await views.make(root, project);
  } else {
    await views.list(root, project, choice);
  }
});
