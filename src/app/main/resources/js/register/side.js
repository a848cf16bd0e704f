/** A point beside the list: what it says and where it stands, without leaving the list. */
IntegrityRisk.register.side = function (address) {
  'use strict';
  const { rest, el, replace, level, date, message, spinner, issueLink } = IntegrityRisk;
  const place = el('aside', { class: 'ir-side', hidden: true, onkeydown: (event) => event.key === 'Escape' && close() });
  let shown = '';

  function close() {
    address.go({ point: '' });
  }

  /** The points on the page, in their order; the one shown is among them unless the list has changed. */
  function neighbour(by) {
    const keys = Array.from(document.querySelectorAll('[data-open]'), (link) => link.dataset.open);
    const at = keys.indexOf(shown);
    return at < 0 ? '' : keys[at + by] || '';
  }

  function step(by, label, sign) {
    const key = neighbour(by);
    return el('button', { type: 'button', class: 'aui-button', 'aria-label': label, title: label, disabled: !key, onclick: () => address.go({ point: key }) }, sign);
  }

  function bar(key) {
    return el(
      'div',
      { class: 'ir-side-bar' },
      step(-1, AJS.I18n.getText('integrity-risk.register.side.previous'), '‹'),
      step(1, AJS.I18n.getText('integrity-risk.register.side.next'), '›'),
      el('a', { class: 'aui-button', href: IntegrityRisk.context + '/browse/' + encodeURIComponent(key) }, AJS.I18n.getText('integrity-risk.register.side.page')),
      el('button', { type: 'button', class: 'aui-button', 'data-action': 'close-side', onclick: close }, AJS.I18n.getText('integrity-risk.register.side.close'))
    );
  }

  function facts(point) {
    const name = (value) => (value ? value.name : '');
    return [
      [AJS.I18n.getText('integrity-risk.web.field.department'), [name(point.unit), name(point.department), name(point.post)].filter(Boolean).join(' · ')],
      [AJS.I18n.getText('integrity-risk.web.field.type'), [name(point.type), name(point.category), name(point.subcategory)].filter(Boolean).join(' · ')],
      [AJS.I18n.getText('integrity-risk.web.field.power'), point.powerText],
      [AJS.I18n.getText('integrity-risk.web.field.content'), point.content],
      [AJS.I18n.getText('integrity-risk.web.field.manifestation'), point.manifestation],
      [AJS.I18n.getText('integrity-risk.web.field.cause'), point.cause],
      [AJS.I18n.getText('integrity-risk.web.next-check'), date(point.nextCheck)],
    ].filter(([, text]) => text);
  }

  function followUps(title, entries, text) {
    return entries.length ? el('section', {}, el('h3', {}, title), el('ul', {}, entries.map((each) => el('li', {}, issueLink(each.key), ' ', text(each))))) : null;
  }

  function view(point) {
    const waits = point.awaiting ? ' · ' + (point.awaiting.name || point.awaiting.roleName) : '';
    return [
      bar(point.key),
      el('p', { class: 'ir-facts' }, issueLink(point.key), level(point.level), el('span', {}, point.state.name, waits)),
      point.grading && point.grading.reason ? el('p', { class: 'ir-muted' }, point.grading.reason) : null,
      el('dl', {}, facts(point).map(([label, text]) => [el('dt', {}, label), el('dd', {}, text)])),
      followUps(AJS.I18n.getText('integrity-risk.web.measures'), point.measures, (each) => [each.title || each.content, ' · ', each.state.name]),
      followUps(AJS.I18n.getText('integrity-risk.web.panel.warnings'), point.warnings, (each) => [each.colour.name, ' · ', each.state.name]),
      IntegrityRisk.register.versions.of(point.key, address.get('versions') === 'open'),
    ];
  }

  function title(text) {
    return el('h2', { tabindex: '-1' }, text);
  }

  async function show() {
    const key = address.get('point');
    const before = shown;
    shown = key;
    place.hidden = !key;
    if (!key) {
      replace(place);
      focus(before);
      return;
    }
    place.setAttribute('aria-label', AJS.I18n.getText('integrity-risk.register.side', key));
    replace(place, spinner());
    let content;
    try {
      const point = await rest.get('risk-points/' + encodeURIComponent(key));
      content = [title(point.title), view(point)];
    } catch (problem) {
      content = [title(key), bar(key), message('error', problem.message)];
    }
    if (shown === key) {
      replace(place, content);
      place.querySelector('h2').focus();
    }
  }

  /** Whoever closes it goes on where it was opened. */
  function focus(key) {
    const link = key && document.querySelector('[data-open="' + CSS.escape(key) + '"]');
    if (link) {
      link.focus();
    }
  }

  return { place, show };
};
