/** Screenings: what every view of them shares. The views add themselves to `IntegrityRisk.screening`. */
IntegrityRisk.screening = (function () {
  'use strict';
  const { el, pageLink, query, date, table } = IntegrityRisk;

  function link(values, text, attributes) {
    return pageLink('/screening' + query(values), text, attributes);
  }

  /** A quarter by its number, any other period by its days. */
  function period(of) {
    const [year, number] = of.code.split('-');
    const months = new Date(of.to).getMonth() - new Date(of.from).getMonth() + 1;
    return months === 3 ? AJS.I18n.getText('integrity-risk.screening.quarter', year, number) : date(of.from) + ' – ' + date(of.to);
  }

  const LOOKS = { open: 'running', closed: 'confirmed', undecided: 'running', proposed: 'running', due: 'running', issued: 'sent-back', refused: 'confirmed', 'no-warning': 'confirmed', 'dealt-with': 'confirmed' };

  function state(of) {
    return el('span', { class: 'ir-state ir-state-' + LOOKS[of.code], 'data-state': of.code }, of.name);
  }

  function colour(of) {
    return of ? IntegrityRisk.paint(el('span', { class: 'ir-level', 'data-colour': of.code }, of.name), of.colour, 1) : '';
  }

  /** Where a finding is: a point leads to itself, anything else is named. */
  function item(line) {
    return line.item.includes('-') && line.item === line.point ? IntegrityRisk.issueLink(line.item) : el('span', { class: 'ir-nowrap' }, line.item);
  }

  function place(line) {
    return [line.department || line.unit, line.post].filter(Boolean).map((each) => each.name).join(' · ');
  }

  /** What the rule measured, in words. */
  function measured(line) {
    const parts = [];
    if (line.amount) {
      parts.push(AJS.I18n.getText('integrity-risk.screening.times', String(line.amount)));
    }
    if (line.day) {
      parts.push(AJS.I18n.getText('integrity-risk.screening.since', date(line.day)));
    }
    return parts.join(', ');
  }

  function said(ruling) {
    return ruling ? [el('span', { class: 'ir-text' }, ruling.reason), ' ', el('span', { class: 'ir-muted' }, [ruling.name, date(ruling.time)].filter(Boolean).join(' · '))] : '';
  }

  const COUNTS = ['total', 'undecided', 'proposed', 'issued', 'refused', 'noWarning', 'dealtWith'];

  function countHeads() {
    return [
      AJS.I18n.getText('integrity-risk.screening.count.total'),
      AJS.I18n.getText('integrity-risk.screening.count.undecided'),
      AJS.I18n.getText('integrity-risk.screening.count.proposed'),
      AJS.I18n.getText('integrity-risk.screening.count.issued'),
      AJS.I18n.getText('integrity-risk.screening.count.refused'),
      AJS.I18n.getText('integrity-risk.screening.count.no-warning'),
      AJS.I18n.getText('integrity-risk.screening.count.dealt-with'),
    ];
  }

  function counts(of) {
    return COUNTS.map((name) => el('td', { 'data-count': name }, of[name]));
  }

  /** What the rules found, with what they found in the period before. */
  function figures(screening, name) {
    const before = screening.previous;
    const heads = [AJS.I18n.getText('integrity-risk.screening.column.rule'), AJS.I18n.getText('integrity-risk.screening.colour')].concat(countHeads(), before ? [AJS.I18n.getText('integrity-risk.screening.before', period(before))] : []);
    const rows = screening.rules.map((rule) =>
      el(
        'tr',
        { 'data-rule': rule.code },
        el('td', {}, name(rule), el('br', {}), el('span', { class: 'ir-muted' }, rule.asks)),
        el('td', {}, colour(rule.colour)),
        counts(rule.counts),
        before ? el('td', { 'data-count': 'before' }, rule.before === null ? '–' : rule.before) : null
      )
    );
    return table(heads, rows, AJS.I18n.getText('integrity-risk.screening.no-rules'));
  }

  function counted(title, lines) {
    const heads = [title].concat(countHeads());
    return table(
      heads,
      lines.map((line) => el('tr', {}, el('td', {}, line.name || AJS.I18n.getText('integrity-risk.screening.without')), counts(line.counts))),
      AJS.I18n.getText('integrity-risk.screening.nothing')
    );
  }

  return { link, period, state, colour, item, place, measured, said, figures, counted };
})();

/** The screenings of a project, or the one that the address names, or what was proposed. */
IntegrityRisk.page('screening', async function (root, status, project, choice) {
  'use strict';
  const wanted = new URLSearchParams(location.search);
  const views = IntegrityRisk.screening;
  if (wanted.get('print')) {
    await views.print(root, wanted.get('id'));
  } else if (wanted.get('id')) {
    await views.detail(root, wanted.get('id'));
  } else if (wanted.get('proposals')) {
    await views.proposals(root, project);
  } else {
    await views.list(root, project, choice);
  }
});
