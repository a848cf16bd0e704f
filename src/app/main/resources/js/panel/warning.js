/** The app's panel on an early warning: where it stands on its ladder and why, and what the reader may do. */
IntegrityRisk.panel['early-warning'] = async function (root, key) {
  'use strict';
  const { rest, replace, warning: parts } = IntegrityRisk;
  const warning = await rest.get('warnings/' + encodeURIComponent(key));
  const forms = parts.steps(warning, () => location.reload());
  replace(root, parts.facts(warning), forms, parts.ladder(warning), parts.accountability(warning), parts.history(warning));
};
