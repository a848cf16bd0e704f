/** The points that fit: page by page, or by the groups of a column, each with its points. */
IntegrityRisk.register.lists = function (address, filters, selection) {
  'use strict';
  const { rest, query, el, replace, pageLink, table, message, spinner, pagerOf } = IntegrityRisk;
  const { columns } = IntegrityRisk.register;
  const LIMIT = 50;
  const OWN = ['columns', 'group', 'open', 'point', 'versions', 'view'];

  /** What is asked of the server; how it is shown is no part of it. */
  function asked(change) {
    const wanted = Object.assign(address.all(), change);
    OWN.forEach((name) => delete wanted[name]);
    return wanted;
  }

  function draw() {
    return address.get('group') ? groups() : page();
  }

  async function page() {
    const answer = await rest.get('register' + query(asked({ limit: LIMIT })));
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.web.register.count', String(answer.total))),
      points(answer.points),
      answer.total === 0 ? nothingFound() : pagerOf(answer, LIMIT, (to) => address.go({ start: to ? String(to) : '' })),
    ];
  }

  function points(found) {
    const shown = columns.chosen(address);
    const listed = table([selection.all(found)].concat(shown.map(head)), found.map((point) => row(point, shown)), AJS.I18n.getText('integrity-risk.web.register.empty'));
    setTimeout(selection.sync);
    return listed;
  }

  function row(point, shown) {
    return el('tr', { 'data-key': point.key, class: address.get('point') === point.key ? 'ir-open' : null }, el('td', { class: 'ir-choosing' }, selection.box(point)), shown.map((column) => el('td', {}, column.cell(point, opener))));
  }

  /** A plain click opens the point beside the list; any other does what links do. */
  function opener(point) {
    const open = (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        address.go({ point: point.key });
      }
    };
    return el('a', { href: IntegrityRisk.context + '/browse/' + encodeURIComponent(point.key), 'data-open': point.key, onclick: open }, point.title);
  }

  function head(column) {
    if (column.unsorted) {
      return column.label;
    }
    const descending = address.get('dir') === 'desc';
    const sorted = address.get('sort') === column.name;
    const arrow = sorted ? (descending ? ' ↓' : ' ↑') : '';
    return el('button', { type: 'button', class: 'ir-sort', 'data-sort': column.name, onclick: () => address.go({ sort: column.name, dir: sorted && !descending ? 'desc' : 'asc', start: '' }) }, column.label + arrow);
  }

  function nothingFound() {
    const project = address.get('project');
    return el('p', {}, filters.areSet() ? pageLink('/register' + query({ project }), AJS.I18n.getText('integrity-risk.web.register.clear')) : pageLink('/file' + query({ project }), AJS.I18n.getText('integrity-risk.web.my-work.file')));
  }

  async function groups() {
    const by = address.get('group');
    const summary = await rest.get('register/summary' + query(asked({ groupBy: by, start: '', sort: '', dir: '' })));
    return [el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.web.register.count', String(summary.total))), summary.groups.map((each) => group(by, each)), summary.total === 0 ? nothingFound() : null];
  }

  const codeOf = (each) => each.code || '-';

  function group(by, each) {
    const code = codeOf(each);
    const place = el('div', {});
    const opened = () => address.get('open').split(',').includes(code);
    const title = [el('strong', {}, each.code ? each.name : AJS.I18n.getText('integrity-risk.web.register.not-stated')), ' ', el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.register.group.points', String(each.count)))];
    const box = el('details', { class: 'ir-group', 'data-group': code, open: opened() }, el('summary', {}, title), place);
    box.addEventListener('toggle', () => {
      if (box.open !== opened()) {
        remember(code, box.open);
      }
      if (box.open && !place.hasChildNodes()) {
        load(by, each, place);
      }
    });
    return box;
  }

  function remember(code, open) {
    const others = address.get('open').split(',').filter((one) => one && one !== code);
    address.keep({ open: (open ? others.concat(code) : others).join(',') });
  }

  async function load(by, each, place) {
    replace(place, spinner());
    try {
      const answer = await rest.get('register' + query(asked({ [by]: codeOf(each), start: '', limit: LIMIT })));
      const all = el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => address.go({ [by]: codeOf(each), group: '', open: '', start: '' }) }, AJS.I18n.getText('integrity-risk.register.group.all', String(answer.total)));
      replace(place, points(answer.points), answer.total > LIMIT ? el('p', {}, all) : null);
    } catch (problem) {
      replace(place, message('error', problem.message));
    }
  }

  /** The link to all that fits, or to some of it, with the columns shown, as a spreadsheet. */
  function exportLink(keys) {
    return IntegrityRisk.context + '/rest/integrity-risk/1.0/register/export' + query(asked({ start: '', columns: columns.codes(address), keys: (keys || []).join(',') }));
  }

  return { draw, asked, exportLink };
};
