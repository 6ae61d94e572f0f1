
// Picks among the rows of a page. It has no less-than sign and no ampersand, as the page is XML, too.
(function () {
  'use strict';
  var form = document.getElementById('_pick');
  if (!form) { return; }
  var rows = [];
  var collect = function () {
    rows = Array.from(document.querySelectorAll('.row')).map(function (row) {
      var day = function (name) { return name in row.dataset ? Number(row.dataset[name]) : -Infinity; };
      return { row: row, kind: row.dataset.k, begins: day('f'), out: day('p'), words: null,
        who: (row.dataset.w || '').split(' ').concat(row.id || []) };
    });
  };
  var plain = function (text) { return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); };
  var words = function (each) {
    if (each.words === null) { each.words = plain(each.row.textContent + ' ' + each.row.id); }
    return each.words;
  };
  var value = function (name) { return form.elements[name] ? form.elements[name].value : ''; };

  // A day as people who know no epoch read it; all, at the end where nothing is taken away.
  var slider = function (name) {
    var input = form.elements[name];
    if (!input) { return Infinity; }
    var at = Number(input.value);
    var all = at === Number(input.max);
    var told = all ? 'all' : new Date(at * 864e5).toISOString().slice(0, -14);
    input.previousElementSibling.textContent = told;
    input.setAttribute('aria-valuetext', told);
    return all ? Infinity : at;
  };

  var empty = function (part) {
    return !Array.from(part.querySelectorAll('.row')).some(function (row) { return !row.hidden; });
  };

  var pick = function () {
    var wanted = plain(value('words')).split(/\s+/).filter(Boolean);
    var kind = value('kind');
    var who = value('who');
    var asOf = slider('asof');
    var known = slider('known');
    var shown = 0;
    rows.forEach(function (each) {
      var fits = [
        kind === '' || each.kind === kind,
        who === '' || each.who.includes(who),
        asOf >= each.begins,
        known >= each.out,
        wanted.every(function (word) { return words(each).includes(word); })
      ].every(Boolean);
      each.row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    document.querySelectorAll('.day, .lane, main section').forEach(function (part) { part.hidden = empty(part); });
    var all = shown === rows.length;
    document.body.classList.toggle('back', asOf !== Infinity || known !== Infinity);
    form.querySelector('.told').textContent = all ? rows.length + ' rows' : shown + ' of ' + rows.length + ' rows';
  };

  form.addEventListener('input', pick);
  var everything = function () { form.reset(); pick(); };
  form.querySelector('button').addEventListener('click', everything);
  form.addEventListener('submit', function (event) { event.preventDefault(); pick(); });

  // A link may lead to what is not shown.
  var reveal = function () {
    var aim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!aim) { return; }
    if (aim.hidden || aim.closest('[hidden]')) { everything(); aim.scrollIntoView(); }
  };
  window.addEventListener('hashchange', reveal);

  // Paper folds nothing.
  var folded = [];
  window.addEventListener('beforeprint', function () {
    folded = Array.from(document.querySelectorAll('details:not([open])'));
    folded.forEach(function (each) { each.open = true; });
  });
  window.addEventListener('afterprint', function () {
    folded.forEach(function (each) { each.open = false; });
  });

  // A page that is served may have other rows by now.
  document.addEventListener('factfile:renewed', function () { collect(); pick(); });

  form.hidden = false;
  collect();
  pick();
  window.addEventListener('pageshow', pick);
}());
