"use strict";
(() => {
  // extension/sites/facebook.json
  var facebook_default = {
    map: "facebook 2026-11-27",
    pages: [
      { path: "/", kind: "home", posts: true, many: true },
      { path: "/home.php", kind: "home", posts: true, many: true },
      { path: "/groups/feed", kind: "home", posts: true, many: true },
      { path: "/groups/{word}/posts/{post}", kind: "group-post", posts: true },
      { path: "/groups/{word}/permalink/{post}", kind: "group-post", posts: true },
      { path: "/groups/discover/*", kind: "other" },
      { path: "/groups/joins/*", kind: "other" },
      { path: "/groups/create/*", kind: "other" },
      { path: "/groups/{word}", kind: "group-post", query: ["multi_permalinks"], posts: true },
      { path: "/groups/{word}/user/*", kind: "other" },
      { path: "/groups/{word}", kind: "group", posts: true, many: true },
      { path: "/groups/{word}/*", kind: "group" },
      { path: "/notifications/*", kind: "other" },
      { path: "/photo/*", kind: "photo" },
      { path: "/photo.php", kind: "photo" },
      { path: "/{word}/photos/*", kind: "photo" },
      { path: "/reel/*", kind: "reel" },
      { path: "/reels/*", kind: "reel" },
      { path: "/watch/*", kind: "watch" },
      { path: "/{word}/videos/*", kind: "watch" },
      { path: "/search/*", kind: "search" },
      { path: "/{word}/posts/*", kind: "post", posts: true },
      { path: "/permalink.php", kind: "post", posts: true },
      { path: "/story.php", kind: "post", posts: true },
      { path: "/profile.php", kind: "profile", query: ["sk"] },
      { path: "/profile.php", kind: "profile", posts: true },
      { path: "/{name}", kind: "profile", posts: true }
    ],
    expect: {
      commentAuthor: { in: "comment", means: "author" },
      commentRow: { in: "comment", means: "url" },
      commentLink: { in: "comment", means: "url" },
      commentText: { in: "any", means: "text" },
      timeLink: { in: "post", means: "url" },
      navigation: { in: "page", means: "own account" }
    },
    fields: {
      dialog: ['[role="dialog"]'],
      main: ['[role="main"]'],
      profileName: ['[data-ad-rendering-role="profile_name"]'],
      message: ['[data-ad-rendering-role="story_message"]', '[data-ad-comet-preview="message"]', '[data-ad-preview="message"]'],
      quoted: ["blockquote"],
      plainWords: ['div[dir="auto"]'],
      actions: ['[data-ad-rendering-role="like_button"]', '[data-ad-rendering-role="comment_button"]'],
      postEdge: ["[aria-posinset]", '[role="article"]', '[role="dialog"]', '[role="feed"] > div', '[role="feed"] > *'],
      heading: ['h2 a[role="link"]', 'h3 a[role="link"]', 'h4 a[role="link"]', 'strong a[role="link"]', 'a[role="link"]', "a[href]"],
      anyLink: ["[href]", '[role="link"]'],
      headingBlock: ["h2", "h3", "h4"],
      headingSecond: ['h2 a[role="link"]', 'h3 a[role="link"]', 'h4 a[role="link"]'],
      groupAuthor: ['a[href*="/groups/"][href*="/user/"]'],
      photoLink: ['a[href*="set=pcb."]', 'a[href*="set=gm."]'],
      sponsored: ['a[href*="/ads/about/"]'],
      trackedLink: ['a[href*="__cft__"]'],
      article: ['[role="article"]'],
      commentLink: ['a[href*="comment_id="]'],
      commentAuthor: ['a[role="link"][aria-hidden="false"]', 'a[role="link"][tabindex="0"]'],
      commentRow: ["ul"],
      commentFrame: ["[aria-hidden]"],
      commentSpan: ['span[dir="auto"]'],
      spoken: ["[lang]"],
      commentText: ['span[dir="auto"][lang]', 'span[dir="auto"]:has(> div[dir="auto"])', 'div[dir="auto"]'],
      notCommentText: ["ul", 'a[role="link"]', "h1", "h2", "h3", "h4", '[role="button"]', "form", '[role="link"]'],
      button: ['[role="button"]'],
      link: ["a[href]"],
      expander: ['[role="button"]:not([aria-label]):not([aria-haspopup])'],
      sortMenu: ['[role="button"][aria-haspopup="menu"]:not([aria-label])'],
      composerForm: ['form[role="presentation"]', "form"],
      ownPostForm: ['[role="dialog"] form[method="post" i]'],
      composer: ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', 'form [role="textbox"][contenteditable="true"]'],
      navigation: ['[role="navigation"] a[href]'],
      banner: ['[role="banner"] a[href]'],
      composerAvatar: ['form[role="presentation"] a[href]'],
      alert: ['[role="alert"]'],
      login: ["#login_form", 'form[action*="/login/"]', 'a[href*="/login/device-based/"]'],
      darkPage: ["html.__fb-dark-mode"],
      timeLink: [
        'a[href^="?__cft__"], a[href*="/posts/"], a[href*="/permalink"], a[href*="story_fbid"], a[href*="/photo"], a[href*="/media/set"], a[href*="/reel/"], a[href*="/videos/"], a[href*="/watch"]'
      ],
      mute: ["img:not([alt])"],
      textBlock: ['div[dir="auto"], span > div'],
      rowButton: ['ul [role="button"][aria-label]'],
      liked: ['[aria-pressed="true"]'],
      notLiked: ['[aria-pressed="false"]'],
      picture: ['a[aria-hidden="true"]'],
      loading: ['[role="progressbar"]'],
      translation: ["font"]
    }
  };

  // extension/sites/facebook-words.json
  var facebook_words_default = {
    note: "Last tier only: words of the page that no structure tells. A word that is not here is unknown, never guessed. Units are in seconds; those under * mean the same in every language.",
    units: {
      "*": {
        "1": ["sec", "sek", "seg", "giây", "秒", "초", "detik", "วินาที", "сек"],
        "60": ["min", "phút", "分", "分钟", "分鐘", "분", "мин", "dk", "mnt", "menit", "นาที", "دقيقة", "دقائق", "د", "דקות", "דק׳", "মিনিট", "मिनट"],
        "3600": ["std", "giờ", "時間", "小时", "小時", "시간", "ч", "jam", "ชม", "ชั่วโมง", "ساعة", "ساعات", "س", "שעות", "שע׳", "ঘণ্টা", "घंटे", "godz"],
        "86400": ["tg", "tag", "tage", "tagen", "ngày", "日", "天", "일", "дн", "д", "gün", "hari", "วัน", "يوم", "أيام", "ي", "ימים", "দিন", "दिन", "dni"],
        "604800": ["w", "wk", "wo", "sem", "sett", "tuần", "週間", "週", "周", "주", "нед", "hf", "mgg", "minggu", "สัปดาห์", "أسبوع", "أسابيع", "שבועות", "সপ্তাহ", "सप्ताह", "tyg"],
        "31622400": ["y", "ans", "thn", "năm", "年", "년", "yıl", "ปี", "سنة", "سنوات", "שנים", "বছর", "साल"]
      },
      en: { "60": ["mins"], "3600": ["hrs"], "31622400": ["yrs"] },
      es: { "31622400": ["a"] },
      fil: { "3600": ["o"], "86400": ["a"], "604800": ["l"] },
      fr: { "31622400": ["a"] },
      it: { "86400": ["g"], "31622400": ["a"] },
      nl: { "31622400": ["j"] },
      pl: { "3600": ["g"] },
      pt: { "86400": ["d"], "31622400": ["a"] },
      tl: { "3600": ["o"], "86400": ["a"], "604800": ["l"] }
    },
    one: ["a", "an", "one", "eine", "einem", "einer", "un", "une", "una", "um", "uma", "một"],
    moments: ["just now", "now", "a few seconds ago", "vừa xong", "vài giây trước", "gerade eben", "à l'instant", "ahora", "ahora mismo", "agora mesmo", "たった今", "刚刚", "剛剛", "방금", "الآن", "только что", "şimdi", "baru saja", "just nu", "lige nu", "akkurat nå", "juuri nyt", "zojuist", "przed chwilą", "právě teď", "most", "chiar acum", "μόλις τώρα", "щойно", "עכשיו", "अभी", "เมื่อสักครู่"],
    yesterday: ["yesterday", "gestern", "hier", "ayer", "ontem", "ieri", "hôm qua", "昨日", "昨天", "어제", "أمس", "вчера", "dün", "kemarin", "אתמול"],
    around: ["ago", "vor", "hace", "há", "fa", "trước", "前", "전", "منذ", "قبل", "назад", "önce", "yang", "lalu", "ที่แล้ว", "לפני", "আগে", "पहले", "geleden", "temu", "about", "khoảng"],
    mostRelevant: ["most relevant", "most applicable", "top comments", "phù hợp nhất", "relevanteste", "relevanteste zuerst", "plus pertinents", "les plus pertinents", "más relevantes", "más pertinentes", "mais relevantes", "più pertinenti", "più rilevanti", "meest relevant", "meest relevante", "najtrafniejsze", "mest relevanta", "mest relevante", "mest relevant", "osuvimmat", "olennaisimmat", "nejrelevantnější", "najrelevantnejšie", "legrelevánsabbak", "legrelevánsabb", "cele mai relevante", "najrelevantnije", "најрелевантније", "най-подходящи", "най-уместни", "πιο σχετικά", "τα πιο σχετικά", "самые актуальные", "самые релевантные", "наиболее релевантные", "найактуальніші", "найбільш релевантні", "en alakalı", "en alakalılar", "الأكثر ملاءمة", "الأكثر صلة", "مرتبط‌ترین", "הרלוונטיות ביותר", "הכי רלוונטיות", "सबसे प्रासंगिक", "सबसे ज़्यादा प्रासंगिक", "সবচেয়ে প্রাসঙ্গিক", "เกี่ยวข้องมากที่สุด", "paling relevan", "paling berkaitan", "pinakanauugnay", "関連度の高い順", "関連性の高い順", "관련성 높은 순", "最相关", "最相关的评论", "最相關", "最相關留言"]
  };

  // extension/sites/text.js
  var BLOCKS = /* @__PURE__ */ new Set(["DIV", "P", "LI", "UL", "OL", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "H5", "H6"]);
  var SILENT = /* @__PURE__ */ new Set(["SCRIPT", "STYLE", "SVG", "NOSCRIPT", "TEMPLATE", "BUTTON", "TEXTAREA", "SELECT", "IFRAME"]);
  var LIMITS = { text: 1e5, name: 300, handle: 200, id: 200, url: 4e3, lang: 35, list: 200 };
  var MOST_NODES = 2e4;
  function readText(root, skip = () => false, inLine = () => false) {
    const isBlock = (element) => BLOCKS.has(element.tagName) && !inLine(element);
    const parts2 = [];
    let node = root;
    for (let seen = 0; node && seen < MOST_NODES; seen += 1) {
      let enter = true;
      if (node.nodeType === Node.TEXT_NODE) {
        parts2.push(node.nodeValue ?? "");
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = (
          /** @type {Element} */
          node
        );
        const tag = element.tagName.toUpperCase();
        enter = element === root || !(SILENT.has(tag) || skip(element));
        if (enter && (tag === "IMG" || element.hasAttribute("alt"))) parts2.push(element.getAttribute("alt") ?? "");
        else if (enter && tag === "BR") parts2.push("\n");
        else if (enter && element !== root && parts2.length > 0 && isBlock(element)) parts2.push("\n\0");
      }
      node = next(node, root, enter, parts2, isBlock);
    }
    return tidy(parts2.join(""));
  }
  function next(node, root, enter, parts2, isBlock) {
    if (enter && node.firstChild) return node.firstChild;
    let here = node;
    while (here && here !== root) {
      if (here.nodeType === Node.ELEMENT_NODE && isBlock(
        /** @type {Element} */
        here
      )) parts2.push("\n\0");
      if (here.nextSibling) return here.nextSibling;
      here = here.parentNode;
    }
    return null;
  }
  function tidy(text) {
    if (!/[\n\u0000]/.test(text)) return text.trim();
    return text.replace(/\n[ \t]+/g, "\n").replace(/(?<![ \t\u00a0])[ \t\u00a0]+\n/g, "\n").replace(/(?:\n\u0000)+/g, "\0").replace(/\n?\u0000\n?/g, "\n").replace(/\u0000/g, "").trim();
  }
  function readLine(root, skip) {
    return line(readText(root, skip));
  }
  function spoken(root, look3, skip = () => false, inLine = void 0) {
    if (!look3.first(root, "translation")) return { text: readText(root, skip, inLine), translated: false };
    const foreign = (element) => skip(element) || look3.is(element, "translation");
    const replaced = readText(root, (element) => foreign(element) || element.hasAttribute("alt")) === "";
    return { text: readText(root, replaced ? skip : foreign, inLine), translated: replaced };
  }
  var UNSEEN = /[\s\p{Cf}\p{Cc}\p{M}\u115f\u1160\u2800\u3164\uffa0]+/gu;
  function ownName(root, look3, skip) {
    const { text, translated } = spoken(root, look3, skip);
    return translated || text.replace(UNSEEN, "") === "" ? null : line(text);
  }
  var line = (text) => text.replace(/[\s\ufeff]+/g, " ").trim();
  function cap(text, most) {
    if (!text) return null;
    if (text.length <= most) return text;
    let cut = most * 2 < text.length ? text.slice(0, most * 2) : text;
    cut = [...cut].slice(0, most).join("");
    return cut.trim() || null;
  }
  function eachOnce(values, most) {
    const short = values.filter((value) => value !== null && value !== "" && [...value.slice(0, most * 2 + 1)].length <= most);
    return [...new Set(
      /** @type {string[]} */
      short
    )].slice(0, LIMITS.list);
  }
  function address(href, base = "https://invalid.invalid/") {
    if (!href || href.length > 8e3) return null;
    try {
      return new URL(href, base);
    } catch {
      return null;
    }
  }

  // extension/sites/kept.js
  var MOST_HEARD = 2e3;
  var FRAME_MS = 1e3;
  var ALONE_MS = 3e4;
  var versions = 0;
  function keeping(attributes, isFrame2) {
    let kept = /* @__PURE__ */ new WeakMap();
    let frame = {};
    let lists2 = /* @__PURE__ */ new Map();
    let frameAt = 0;
    let heard = [];
    let flooded = false;
    let lastLook = 0;
    let turn = 0;
    let observer = null;
    let watched = null;
    let list = null;
    function hear(records) {
      if (performance.now() - lastLook > ALONE_MS) return stop();
      if (heard.length + records.length > MOST_HEARD) flooded = true;
      if (flooded) heard = [];
      else heard.push(...records);
    }
    function stop() {
      observer?.disconnect();
      observer = watched = null;
      forget();
    }
    function forget() {
      turn += 1;
      kept = /* @__PURE__ */ new WeakMap();
      frame = {};
      lists2 = /* @__PURE__ */ new Map();
      heard = [];
      flooded = false;
    }
    function start(document2) {
      stop();
      observer = new MutationObserver(hear);
      observer.observe(document2, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes() });
      watched = document2;
    }
    function catchUp(document2) {
      lastLook = performance.now();
      if (watched !== document2) return start(document2);
      const last = observer?.takeRecords() ?? [];
      if (last.length > 0) hear(last);
      if (flooded) return forget();
      if (lastLook - frameAt > FRAME_MS) [frame, frameAt] = [{}, lastLook];
      if (heard.length === 0) return;
      turn += 1;
      lists2 = /* @__PURE__ */ new Map();
      let before = null;
      for (const record of heard) {
        const { target } = record;
        if (record.type === "childList" && areOurs(record.addedNodes) && areOurs(record.removedNodes)) continue;
        if (target !== before) for (let node = (
          /** @type {Node|null} */
          target
        ); node; node = node.parentNode) kept.delete(node);
        before = target;
        const inList = target === list || list?.contains(target);
        if (!inList || record.attributeName === "role" || record.attributeName === "id" || holdsFrame(record.addedNodes)) frame = {};
      }
      heard = [];
    }
    function holdsFrame(nodes) {
      for (let at = 0; at < nodes.length; at += 1) if (nodes[at] instanceof Element && isFrame2(
        /** @type {Element} */
        nodes[at]
      )) return true;
      return false;
    }
    function factsOf(element) {
      let facts = kept.get(element);
      if (!facts) kept.set(element, facts = { version: versions += 1 });
      return facts;
    }
    return {
      catchUp,
      forget: stop,
      /** Where the posts are: changes inside it leave the frame as it is. @param {Node} scope */
      listIs: (scope) => void (list = scope === scope.ownerDocument?.body ? null : scope),
      /** A number that changes when anything on the page does. */
      turn: () => turn,
      /** A number that changes when anything in an element does. @param {Element} element */
      version: (element) => factsOf(element).version,
      /**
       * What `find` tells of an element, asked once until something in it changes. It must lean on nothing around the element.
       * @template T @param {Node} element @param {string} name @param {() => T} find @returns {T}
       */
      once(element, name, find) {
        const facts = factsOf(element);
        return name in facts ? facts[name] : facts[name] = find();
      },
      /**
       * The same until anything on the page changes: for lists of all that a part of it holds.
       * @template T @param {Node} scope @param {string} name @param {() => T} find @returns {T}
       */
      still(scope, name, find) {
        let there = lists2.get(scope);
        if (!there) lists2.set(scope, there = {});
        return name in there ? there[name] : there[name] = find();
      },
      /**
       * The same for what stands around the list.
       * @template T @param {string} name @param {() => T} find @returns {T}
       */
      around: (name, find) => name in frame ? frame[name] : frame[name] = find()
    };
  }
  function areOurs(nodes) {
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (!(node instanceof Element && node.hasAttribute("data-nod")) || node.firstChild) return false;
    }
    return true;
  }
  function remembered(answer, most = 1e3) {
    const known = /* @__PURE__ */ new Map();
    return (text) => {
      let found = known.get(text);
      if (found === void 0 && !known.has(text)) {
        if (known.size >= most) known.clear();
        known.set(text, found = answer(text));
      }
      return (
        /** @type {T} */
        found
      );
    };
  }

  // extension/sites/routes.js
  function routeOf(routes, url, places2) {
    const parts2 = url.pathname.split("/").filter(Boolean);
    for (const route of routes) {
      const wanted = route.path.split("/").filter(Boolean);
      const open = wanted.at(-1) === "*";
      if (open) wanted.pop();
      if (open ? parts2.length < wanted.length : parts2.length !== wanted.length) continue;
      if (!(route.query ?? []).every((wish) => asks(url.searchParams, ...wish.split("=")))) continue;
      const fits = wanted.every((step, at) => step.startsWith("{") ? fills(step.slice(1, -1), parts2[at], places2) : step === parts2[at]);
      if (fits) return { route, post: parts2[wanted.indexOf("{post}")] ?? null };
    }
    return { route: null, post: null };
  }
  var asks = (given, ...[key, value]) => value === void 0 ? given.has(key) : given.get(key) === value;
  var fills = (place, segment, places2) => place === "word" || Object.hasOwn(places2, place) && places2[place](segment);

  // extension/sites/facebook-ids.js
  var BASE = "https://www.facebook.com/";
  var HOST = /(^|\.)facebook\.com$/;
  var NOT_A_PROFILE = new Set(
    "groups posts permalink.php story.php photo photo.php photos watch reel reels events marketplace pages hashtag share sharer login help ads l.php notifications messages friends gaming bookmarks settings privacy policies stories saved me home.php search memories onthisday fundraisers games ad_center professional_dashboard birthdays feeds allactivity checkpoint dating jobs weather business offers live".split(" ")
  );
  var isFacebook = (url) => url.protocol === "https:" && /^(www\.|web\.)?facebook\.com$/.test(url.hostname);
  var onFacebook = (href) => href ? urlOf(href) : null;
  var urlOf = remembered((href) => {
    const url = href.startsWith("?") || href.startsWith("#") ? null : address(href, BASE);
    return url && HOST.test(url.hostname) ? url : null;
  });
  var number = (value) => value && /^\d{1,30}$/.test(value) ? value : null;
  var postNumber = (value) => value && /^(\d{1,30}|pfbid\w{1,150})$/.test(value) ? value : null;
  var postOf = (href) => href ? postAt(href) : null;
  var postAt = remembered((href) => {
    const url = onFacebook(href);
    if (!url) return null;
    const path = /\/(?:posts|permalink)\/(?:[^/]+\/)?([\w]+)\/?$/.exec(url.pathname);
    const id = postNumber(path?.[1]) ?? postNumber(url.searchParams.get("story_fbid")) ?? postNumber(url.searchParams.get("multi_permalinks"));
    if (!id) return null;
    const owner = url.searchParams.get("id");
    const kept = path ? "" : `?story_fbid=${id}${number(owner) ? `&id=${owner}` : ""}`;
    return { id, url: `https://www.facebook.com${path ? url.pathname : "/permalink.php"}${kept}` };
  });
  function groupAt(href) {
    const group = /^\/groups\/([^/]+)/.exec(onFacebook(href)?.pathname ?? "")?.[1];
    return group ? `https://www.facebook.com/groups/${group}` : null;
  }
  function videoOf(href) {
    const url = onFacebook(href);
    if (!url) return null;
    const path = /\/(?:reels?|videos)\/(?:[^/]+\/)?(\d+)\/?$/.exec(url.pathname)?.[1];
    return number(path ?? (/^\/watch(\/|$)/.test(url.pathname) ? url.searchParams.get("v") : null));
  }
  function postOfPhoto(href) {
    return number(/^(?:pcb|gm)\.(\d+)$/.exec(onFacebook(href)?.searchParams.get("set") ?? "")?.[1]);
  }
  function decoded(value) {
    if (!value || value.length > 400) return null;
    if (/^\d{1,30}$/.test(value)) return { post: null, id: value };
    try {
      const plain4 = atob(value.replaceAll("-", "+").replaceAll("_", "/").replaceAll(" ", "+"));
      const match = /^comment:(\d{1,30})(?:_\d{1,30})?_(\d{1,30})$/.exec(plain4);
      return match && { post: match[1], id: match[2] };
    } catch {
      return null;
    }
  }
  var commentOf = (href) => href ? commentAt(href) : null;
  var PLAIN = /^(?:https:\/\/www\.facebook\.com)?(\/(?!\/)[\w./-]*)\?comment_id=([\w-]{1,300}(?:%3D)*)(?:&reply_comment_id=([\w-]{1,300}(?:%3D)*))?(?:&__(?!.*comment_id).*)?$/i;
  var commentAt = remembered((href) => {
    const plain4 = PLAIN.exec(href);
    const url = plain4 ? null : onFacebook(href);
    if (!plain4 && !url) return null;
    const value = (at) => (plain4 ? plain4[at + 1]?.replace(/%3D/gi, "=") : url?.searchParams.get(at === 1 ? "comment_id" : "reply_comment_id")) ?? null;
    const comment = decoded(value(1));
    const reply = decoded(value(2));
    const own = reply ?? comment;
    if (!own) return null;
    return { id: own.id, parent: reply ? comment?.id ?? null : null, post: postOf(plain4?.[1] ?? href)?.id ?? own.post ?? comment?.post ?? null };
  });
  function commentUrl(href) {
    const plain4 = PLAIN.exec(href);
    const post = plain4 && postOf(plain4[1]);
    if (plain4 && post) return `${post.url}?comment_id=${plain4[2]}${plain4[3] ? `&reply_comment_id=${plain4[3]}` : ""}`;
    const url = onFacebook(href);
    const clean2 = url && (postOf(href)?.url ?? pictureUrl(url));
    return url && clean2 ? withComment(clean2, url) : null;
  }
  function pictureUrl(url) {
    if (!/^\/(photo|photo\.php|reel|watch)(\/|$)|^\/[^/]+\/(photos|videos)\//.test(url.pathname)) return null;
    const clean2 = new URL(`https://www.facebook.com${url.pathname}`);
    for (const key of ["fbid", "set", "v"]) {
      const value = url.searchParams.get(key);
      if (value && /^[\w.]{1,100}$/.test(value)) clean2.searchParams.set(key, value);
    }
    return clean2.href;
  }
  function withComment(clean2, url) {
    let whole2 = clean2;
    for (const key of ["comment_id", "reply_comment_id"]) {
      const value = url.searchParams.get(key);
      if (value) whole2 += `${whole2.includes("?") ? "&" : "?"}${key}=${encodeURIComponent(value)}`;
    }
    return whole2;
  }
  var personOf = (href) => href ? personAt(href) : null;
  var trailing = (segment) => number(/-(\d{8,})$/.exec(segment ?? "")?.[1]);
  var NAMED = /^(?:https:\/\/www\.facebook\.com)?\/([A-Za-z][\w.-]{1,99})(?:\?[^#]*)?$/;
  var personAt = remembered((href) => {
    const name = NAMED.exec(href)?.[1];
    if (name && name !== "profile.php") return NOT_A_PROFILE.has(name) ? null : { id: null, handle: name, url: `https://www.facebook.com/${name}` };
    const url = onFacebook(href);
    if (!url) return null;
    const parts2 = url.pathname.split("/").filter(Boolean);
    const [first, second, third, fourth] = parts2;
    const id = first === "profile.php" ? number(url.searchParams.get("id")) : first === "groups" && third === "user" ? number(fourth) : first === "people" || first === "pages" ? number(third) : first === "p" ? trailing(second) : parts2.length === 1 ? number(first) ?? (first.includes("%") ? trailing(first) : null) : null;
    if (id) return { id, handle: null, url: `https://www.facebook.com/profile.php?id=${id}` };
    if (parts2.length !== 1 || second || NOT_A_PROFILE.has(first) || !/^[\w.-]{2,100}$/.test(first)) return null;
    return { id: null, handle: first, url: `https://www.facebook.com/${first}` };
  });
  function leadsTo(href) {
    const url = address(href, BASE);
    const away = url && /^lm?\.facebook\.com$/.test(url.hostname) && url.pathname === "/l.php" ? address(url.searchParams.get("u")) : url;
    if (!away || !/^https?:$/.test(away.protocol)) return null;
    for (const key of [...away.searchParams.keys()]) if (key === "fbclid" || key.startsWith("__")) away.searchParams.delete(key);
    return away.href;
  }
  var PLACES = {
    post: (segment) => postNumber(segment) !== null,
    name: (segment) => personOf(`/${segment}`) !== null
  };
  function pageOf(url, routes) {
    const { route } = routeOf(routes, url, PLACES);
    const post = postOf(url.href)?.id ?? postOfPhoto(url.href);
    const owner = post ? /^\/([^/]+)\/posts\//.exec(url.pathname)?.[1] ?? null : null;
    return { kind: route?.kind ?? "other", post, owner: owner && personOf(`/${owner}`) ? owner : null, posts: route?.posts ?? false, many: route?.many ?? false };
  }

  // extension/sites/facebook-posts.js
  var PAID_TRACKING = 311;
  function findPosts(scope, look3) {
    const pairs = [];
    for (const node of look3.listed(scope, "profileName", "message", "actions")) {
      const pair = pairs.at(-1);
      if (look3.is(node, "profileName")) pairs.push({ name: node, message: null, last: null, several: false, acts: false });
      else if (pair) {
        pair.last = node;
        if (!look3.is(node, "message")) pair.acts = true;
        else if (!pair.message) pair.message = node;
        else if (!pair.message.contains(node) && node.textContent !== pair.message.textContent) pair.several = true;
      }
    }
    const found = [];
    let alone = null;
    for (const { last, ...pair } of pairs) {
      const { name } = pair;
      const root = rootOf(name, last, scope, look3);
      const before = found.at(-1);
      if (before && root && (before.root.contains(root) || root.contains(before.root))) {
        before.doubted ||= before.acts && pair.acts || !hasTime(before.root, before.name, name, look3);
        if ((pair.message || look3.first(name, "headingBlock")) && hasTime(before.root, name, pair.message, look3)) before.shared ??= name;
        before.acts ||= pair.acts;
        if (root.contains(before.root)) before.root = root;
      } else if (root && alone && root.contains(alone)) {
        found.push({ ...pair, root, name: alone, message: null, shared: name, doubted: !hasTime(root, alone, name, look3) });
      } else if (root) {
        found.push({ ...pair, root, shared: null, doubted: false });
      }
      alone = root ? null : name;
    }
    for (const post of found) post.message ??= translationOf(post, look3);
    return found;
  }
  var translationOf = (found, look3) => look3.first(found.root, "quoted", (quote) => isOnTop(quote, found, look3));
  function isOnTop(element, found, look3) {
    const { root, name, shared } = found;
    if (!precedes(name, element) || name.contains(element) || shared && precedes(shared, element) || inComment(element, found, look3)) return false;
    const buttons = look3.first(root, "actions", (action2) => !inComment(action2, found, look3));
    return buttons === null || precedes(element, buttons);
  }
  function hasMoreWords(found, look3) {
    const ofItsOwn = (element) => {
      const around = look3.closest(element, "notCommentText");
      return !(around && found.root.contains(around)) && isOnTop(element, found, look3);
    };
    return found.message === null && look3.first(found.root, "plainWords", (words2) => ofItsOwn(words2) && readText(words2) !== "") !== null;
  }
  var hasTime = (root, name, next2, look3) => look3.first(root, "timeLink", (a) => behind(name, a) && (!next2 || precedes(a, next2)) && !look3.closest(a, "commentRow") && !look3.closest(a, "message")) !== null;
  function rootOf(name, last, scope, look3) {
    let common = name;
    if (last) while (common && common !== scope && !common.contains(last)) common = common.parentElement;
    const edge = common && look3.closest(common, "postEdge");
    if (edge && scope.contains(edge) && (last || edge !== scope)) return edge;
    return last ? common : null;
  }
  var precedes = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  var behind = (name, a) => precedes(name, a) && !name.contains(a);
  function inComment(element, { root, name }, look3) {
    const article = look3.closest(element, "article");
    return article !== null && article !== root && !article.contains(name) && (root.contains(article) || !article.contains(root));
  }
  function isSponsored(found, look3) {
    const { root, name } = found;
    if (look3.first(root, "sponsored", (a) => !inComment(a, found, look3))) return true;
    const href = look3.first(name, "trackedLink")?.getAttribute("href") ?? "";
    const tracking = /__cft__(?:\[0\]|%5B0%5D)=([^&]*)/i.exec(href)?.[1] ?? "";
    return tracking.length >= PAID_TRACKING;
  }
  var NOBODY = { id: null, handle: null, url: null, name: null };
  function authorOf(found, look3) {
    const { name, message, shared } = found;
    const link2 = look3.first(name, "heading", (a) => readLine(a) !== "") ?? look3.first(name, "heading");
    const person = link2 && personOf(link2.getAttribute("href"));
    if (!link2 && look3.first(name, "anyLink")) return NOBODY;
    if (link2 && !person) {
      const below2 = (e) => behind(name, e) && !inComment(e, found, look3);
      const end = message ?? shared ?? look3.first(found.root, "timeLink", below2) ?? look3.first(found.root, "actions", below2);
      const onTop = (a) => precedes(name, a) && (!end || precedes(a, end)) && !inComment(a, found, look3);
      const member = look3.first(found.root, "groupAuthor", (a) => onTop(a) && readLine(a) !== "");
      const writer = member && personOf(member.getAttribute("href"));
      if (member && writer) return { ...writer, name: nameIn(member, look3) };
      return NOBODY;
    }
    return { ...person ?? { id: null, handle: null, url: null }, name: nameIn(link2 ?? name, look3) };
  }
  function namedBeside({ name }, author, look3) {
    const named2 = look3.every(name, "link").flatMap((link2) => {
      const person = readLine(link2) === "" ? null : personOf(link2.getAttribute("href"));
      return person ? [{ person, key: person.id ?? person.handle }] : [];
    });
    const first = named2.findIndex(({ person }) => person.url !== author.url);
    const others = named2.filter(({ person }) => person.url !== author.url);
    const wall = first > 0 && !/[\p{L}\p{N}\p{Po}]/u.test(readText(name, (element) => look3.is(element, "link")));
    return { mentions: others.map(({ key }) => key), to: wall ? named2[first].key : null };
  }
  var nameIn = (element, look3) => look3.first(element, "mute") ? null : cap(ownName(element, look3), LIMITS.name);
  function lostWords(body, name, look3) {
    const whole2 = !body || readText(body) === "" || look3.is(body, "textBlock") || look3.first(body, "textBlock") !== null;
    const mute = body !== null && look3.first(body, "mute") !== null;
    return [...whole2 && !mute ? [] : ["text"], ...look3.first(name, "mute") ? ["name"] : []];
  }
  function isDoubted(found, author, look3) {
    if (found.doubted) return true;
    const picture = look3.several(found.root, "picture", (a) => precedes(a, found.name) && personOf(a.getAttribute("href")) !== null).at(-1);
    return picture !== void 0 && isSomebodyElse(author, personOf(picture.getAttribute("href")));
  }
  function isSomebodyElse(one, other) {
    if (!other) return false;
    if (one.id && other.id) return one.id !== other.id;
    return Boolean(one.handle && other.handle && one.handle.toLowerCase() !== other.handle.toLowerCase());
  }
  function identityOf(found, hrefs, look3) {
    const { root, message, shared } = found;
    const time2 = timeOf(found, look3);
    const href = time2?.getAttribute("href") ?? null;
    const shown = time2 && !href?.startsWith("?") ? time2.getAttribute("aria-label") ?? readLine(time2) : null;
    const known = postOf(href);
    if (known) return { ...known, shown };
    const told = hrefs.flatMap((href2) => postOf(href2) ?? []);
    if (told[0] && told.every(({ id }) => id === told[0].id)) return { ...told[0], shown };
    const before = (a) => !(shared && precedes(shared, a)) && !(message?.contains(a) ?? false) && !inComment(a, found, look3);
    const photo = look3.first(root, "photoLink", (a) => before(a) && postOfPhoto(a.getAttribute("href")) !== null);
    const decoded3 = told[0] ? null : hrefs.map((href2) => commentOf(href2)?.post ?? null).find((id) => id !== null) ?? null;
    return { id: (photo && postOfPhoto(photo.getAttribute("href"))) ?? decoded3, url: null, shown };
  }
  function timeOf(found, look3) {
    const end = found.message ?? found.shared;
    return look3.first(found.root, "timeLink", (a) => behind(found.name, a) && (!end || precedes(a, end)) && !inComment(a, found, look3) && commentOf(a.getAttribute("href")) === null);
  }
  function bodyOf(body, look3) {
    if (!body) return { text: "", translated: false, truncated: false, lang: null };
    const { text, translated } = spoken(body, look3, (element) => look3.is(element, "button"));
    const spoken2 = body.hasAttribute("lang") ? body : look3.first(body, "spoken");
    const lang = spoken2?.getAttribute("lang") ?? "";
    return {
      text: cap(text, LIMITS.text) ?? "",
      translated: translated || look3.closest(body, "quoted") !== null,
      truncated: look3.first(body, "button") !== null,
      lang: !translated && /^[A-Za-z]{2,8}(-[A-Za-z0-9-]{1,26})?$/.test(lang) ? lang : null
    };
  }
  function linkedIn(body, look3) {
    const mentions = [];
    const links = [];
    for (const a of body ? look3.every(body, "link") : []) {
      const href = a.getAttribute("href");
      const shown = readLine(a);
      if (/^#/.test(shown) || href?.startsWith("?")) continue;
      const person = /^https?:/.test(shown) ? null : personOf(href);
      if (person) mentions.push(person.id ?? person.handle);
      else links.push(leadsTo(href));
    }
    return { mentions: eachOnce(mentions, LIMITS.name), links: eachOnce(links, LIMITS.url) };
  }

  // extension/sites/facebook-liking.js
  function likeGesture(event, look3) {
    const button2 = event.target instanceof Element ? look3.closest(event.target, "button") : null;
    if (!button2 || !presses(event, button2) || look3.closest(button2, "composerForm")) return null;
    const row = look3.closest(button2, "commentRow");
    const comment = row && look3.closest(row, "article");
    if (comment && !look3.first(comment, "profileName")) return likeIn(row, look3) === button2 ? comment : null;
    return look3.first(button2, "actions") ? likedPost(button2, look3) : null;
  }
  function presses(event, button2) {
    if (event.type === "click") return true;
    const { key, repeat } = (
      /** @type {KeyboardEvent} */
      event
    );
    return event.type === "keydown" && event.target === button2 && !repeat && (key === "Enter" || key === " ");
  }
  var likeIn = (row, look3) => look3.first(row, "rowButton");
  function likedPost(button2, look3) {
    const scope = look3.closest(button2, "dialog") ?? look3.closest(button2, "main") ?? button2.ownerDocument.body;
    const found = findPosts(scope, look3).findLast(({ root }) => root.contains(button2));
    if (!found || inComment(button2, found, look3)) return null;
    const actions = look3.every(found.root, "actions").filter((mark2) => !inComment(mark2, found, look3));
    return actions.length > 1 && button2.contains(actions[0]) && !button2.contains(actions[1]) ? found.root : null;
  }
  function reactionOf(control, look3) {
    if (!control) return null;
    return look3.is(control, "liked") ? ["like"] : look3.is(control, "notLiked") ? [] : null;
  }

  // extension/sites/facebook-comments.js
  function findComments(scope, look3, ids = (comment) => idsOf(comment, look3)) {
    const posts3 = /* @__PURE__ */ new Set();
    for (const name of look3.listed(scope, "profileName")) {
      for (let around = look3.closest(name, "article"); around; around = around.parentElement && look3.closest(around.parentElement, "article")) posts3.add(around);
    }
    return look3.listed(scope, "article").filter((article) => {
      if (posts3.has(article)) return false;
      return ids(article) !== null || article.hasAttribute("aria-label") && isWhole(article, look3);
    });
  }
  function isWhole(article, look3) {
    const writer = writerLink(article, look3);
    const own = ownTo(article, look3);
    const href = personOf(writer?.getAttribute("href"))?.url;
    return writer !== null && (look3.first(article, "commentRow", own) ?? look3.first(article, "picture", (a) => own(a) && personOf(a.getAttribute("href"))?.url === href)) !== null;
  }
  var ownTo = (comment, look3) => (element) => look3.closest(element, "article") === comment;
  var idsOf = (comment, look3) => look3.kept.once(comment, "ids", () => findIds(comment, look3));
  function findIds(comment, look3) {
    const own = ownTo(comment, look3);
    const links = look3.every(comment, "commentLink").filter((a) => own(a) && isFrame(a, look3));
    const inRow = links.filter((a) => look3.closest(a, "commentRow"));
    for (const a of [...inRow, ...links]) {
      const href = a.getAttribute("href") ?? "";
      const ids = commentOf(href);
      if (ids) return { ...ids, href };
    }
    return null;
  }
  function isFrame(a, look3) {
    return look3.is(a, "commentFrame") || look3.closest(a, "commentRow") !== null || look3.closest(a, "commentText") === null;
  }
  function inWords(a, comment, look3) {
    const words2 = look3.closest(a, "commentText");
    return words2 !== null && words2 !== comment && comment.contains(words2);
  }
  var writerLink = (comment, look3) => look3.kept.once(comment, "writer", () => findWriter(comment, look3));
  function naming(comment, look3) {
    const own = ownTo(comment, look3);
    const outside = (a) => own(a) && a.getAttribute("aria-hidden") !== "true" && !look3.closest(a, "commentRow") && !inWords(a, comment, look3);
    return (a) => outside(a) && personOf(a.getAttribute("href")) !== null;
  }
  function isUnnamed(comment, look3) {
    const own = ownTo(comment, look3);
    const framed = look3.every(comment, "link").filter((a) => own(a) && !inWords(a, comment, look3) && !look3.closest(a, "commentRow"));
    return Boolean(idsOf(comment, look3)?.href.includes("/groups/")) && !framed.some((a) => personOf(a.getAttribute("href")) !== null);
  }
  var writers = (comment, look3) => [...new Set(look3.several(comment, "commentAuthor", naming(comment, look3)).map((a) => personOf(a.getAttribute("href"))?.url))];
  function findWriter(comment, look3) {
    const names2 = naming(comment, look3);
    return look3.first(comment, "commentAuthor", (a) => names2(a) && readLine(a) !== "") ?? look3.first(comment, "commentAuthor", names2);
  }
  var writerOf = (comment, look3) => look3.kept.once(comment, "author", () => readWriter(comment, look3));
  function readWriter(comment, look3) {
    const link2 = writerLink(comment, look3);
    const person = link2 && personOf(link2.getAttribute("href"));
    return { ...person ?? { id: null, handle: null, url: null }, name: link2 && nameIn(link2, look3) };
  }
  function wordsOf(comment, look3) {
    const own = ownTo(comment, look3);
    const writer = writerLink(comment, look3);
    const isSaid = (element) => {
      const around = look3.closest(element, "notCommentText");
      const follows = !writer || (writer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return own(element) && follows && !(around && comment.contains(around)) && !writer?.contains(element);
    };
    const written = look3.several(comment, "commentText", (element) => isSaid(element) && !look3.closest(element, "quoted"));
    const all = written.length > 0 ? written : look3.several(comment, "commentText", isSaid);
    const [found = null] = all;
    if (found?.tagName === "SPAN" && all.some((e) => !found.contains(e) && e.textContent !== found.textContent)) return null;
    const span = found?.tagName === "DIV" ? found.parentElement && look3.closest(found.parentElement, "commentSpan") : null;
    return span && own(span) && !(writer && span.contains(writer)) ? span : found;
  }
  var hasMoreWords2 = (comment, own, look3) => readText(comment, (element) => !own(element) || element.hasAttribute("alt") || look3.is(element, "notCommentText")) !== "";
  function readComment(comment, look3) {
    const ids = idsOf(comment, look3);
    const body = wordsOf(comment, look3);
    const own = ownTo(comment, look3);
    const row = look3.first(comment, "commentRow", own);
    const time2 = row && look3.first(row, "commentLink");
    const read = bodyOf(body, look3);
    const first = body && look3.first(body, "link");
    const person = first && personOf(first.getAttribute("href"));
    const name = (first && ownName(first, look3)) ?? "";
    const author = writerOf(comment, look3);
    const writer = writerLink(comment, look3);
    const above2 = (a) => !writer || (a.compareDocumentPosition(writer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const picture = look3.first(comment, "picture", (a) => own(a) && above2(a) && personOf(a.getAttribute("href")) !== null);
    return {
      ids,
      url: ids && commentUrl(ids.href),
      author,
      lost: body || !hasMoreWords2(comment, own, look3) ? lostWords(body, writer ?? comment, look3) : ["text"],
      // The picture and the name lead to one person each. Where they differ nobody is named.
      doubted: writers(comment, look3).length > 1 || picture !== null && isSomebodyElse(author, personOf(picture.getAttribute("href"))),
      anchor: writer ?? comment,
      label: comment.getAttribute("aria-label") ?? "",
      like: row && likeIn(row, look3),
      ...read,
      shown: time2 ? readLine(time2) : null,
      ...linkedIn(body, look3),
      called: person && name && read.text.startsWith(name) ? { key: person.id ?? person.handle ?? name, name } : null,
      firstLine: read.text.split("\n", 1)[0].trim()
    };
  }
  function hiddenAnswers(scope, comments, look3, ids) {
    const hidden = { threads: /* @__PURE__ */ new Set(), more: [] };
    const start = look3.first(scope, "sortMenu") ?? comments[0];
    const known = new Set(comments);
    const isPartOf = (comment, button2) => {
      if (!comment || !known.has(comment)) return false;
      const row = look3.first(comment, "commentRow", ownTo(comment, look3));
      return row === null || (row.compareDocumentPosition(button2) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
    };
    for (const button2 of comments.length > 0 ? look3.listed(scope, "expander") : []) {
      if (look3.closest(button2, "commentRow") || look3.closest(button2, "composerForm") || look3.closest(button2, "commentText")) continue;
      if (!(start.compareDocumentPosition(button2) & Node.DOCUMENT_POSITION_FOLLOWING) || readLine(button2) === "") continue;
      if (isPartOf(look3.closest(button2, "article"), button2)) continue;
      const block = blockAround(button2, scope, comments);
      if (!block || look3.first(block, "profileName")) continue;
      const beside = comments.filter((comment) => block.contains(comment));
      const threads = new Set(beside.map((comment) => ids(comment)?.parent ?? ids(comment)?.id ?? comment));
      if (threads.size === 1) beside.forEach((comment) => hidden.threads.add(comment));
      else hidden.more.push(button2);
    }
    return hidden;
  }
  function blockAround(button2, scope, comments) {
    for (let block = button2.parentElement; block && block !== scope; block = block.parentElement) {
      const around = block;
      if (comments.some((comment) => around.contains(comment))) return around;
    }
    return null;
  }

  // extension/sites/facebook-account.js
  var MARK = '["CurrentUserInitialData",[],{';
  var KEYS = ["USER_ID", "ACCOUNT_ID", "NAME", "SHORT_NAME"];
  var remembered2 = /* @__PURE__ */ new WeakMap();
  var agreed = /* @__PURE__ */ new WeakMap();
  function statedBy(document2) {
    const scripts = document2.scripts.length;
    const before = remembered2.get(document2);
    if (before && (before.stated || before.scripts === scripts)) return before;
    const found = /* @__PURE__ */ new Map();
    for (const script of document2.scripts) {
      if (script.src) continue;
      const text = script.textContent ?? "";
      for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
        const values2 = valuesOf(text.slice(at + MARK.length - 1, at + 3e3));
        if (values2.USER_ID) found.set(values2.USER_ID, values2);
      }
    }
    const [values] = found.values();
    const known = found.size === 1 && values.USER_ID !== "0" ? values : null;
    const answer = {
      scripts,
      stated: known && { id: known.USER_ID, name: cap(known.NAME, LIMITS.name), short: cap(known.SHORT_NAME, LIMITS.name) },
      loggedOut: found.size === 1 && values.USER_ID === "0"
    };
    remembered2.set(document2, answer);
    return answer;
  }
  function valuesOf(text) {
    const values = {};
    const end = text.indexOf("}");
    for (const key of KEYS) {
      const match = new RegExp(`[{,]"${key}":("(?:[^"\\\\]|\\\\.){0,400}")`).exec(end < 0 ? text : text.slice(0, end + 1));
      try {
        if (match) values[key] = JSON.parse(match[1]);
      } catch {
      }
    }
    return /^\d{1,30}$/.test(values.USER_ID ?? "") ? values : {};
  }
  function viewerOf(document2, look3) {
    const { stated, loggedOut } = statedBy(document2);
    const out = loggedOut || !stated && look3.first(document2, "login") !== null;
    if (!stated || out) return { account: null, likely: null, loggedOut: out };
    const seconds = look3.every(document2, "navigation", "banner", "composerAvatar").map((a) => ({
      person: personOf(a.getAttribute("href")),
      called: [readLine(a), a.getAttribute("aria-label")]
    }));
    const byId = seconds.some(({ person }) => person?.id === stated.id);
    const byName = seconds.find(({ person, called }) => person && stated.name && called.includes(stated.name));
    const contradicted = byName?.person?.id && byName.person.id !== stated.id && !byId;
    const box = look3.every(document2, "composer").some((e) => names(e.getAttribute("aria-placeholder") ?? e.getAttribute("aria-label"), stated));
    if (contradicted) {
      agreed.delete(document2);
      return { account: null, likely: null, loggedOut: false };
    }
    const before = agreed.get(document2);
    const handle = byName?.person?.handle ?? before?.handle ?? null;
    const account = { platform: "facebook", handle, name: stated.name, id: stated.id };
    const agree = byId || byName !== void 0 || box || before !== void 0;
    if (agree) agreed.set(document2, account);
    return { account: agree ? account : null, likely: { id: stated.id, name: stated.name, handle }, loggedOut: false };
  }
  function names(label, { name, short }) {
    const words2 = (text) => ` ${text.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim()} `;
    return [name, short].some((who2) => who2 && label && words2(who2).trim() && words2(label).includes(words2(who2)));
  }

  // extension/sites/facebook-composer.js
  function composerOf(target, look3) {
    const box = look3.closest(target, "composer");
    const form = box && look3.closest(box, "composerForm");
    const answers = box && form && whomItAnswers(box, look3);
    return answers ? { box, frame: form, text: () => readText(box), ...answers } : null;
  }
  function whomItAnswers(box, look3) {
    const form = look3.closest(box, "ownPostForm");
    if (form && look3.first(form, "profileName")) return { replyTo: null, kind: "post" };
    const dialog = form && look3.closest(box, "dialog");
    if (dialog && !look3.first(dialog, "profileName") && findComments(dialog, look3).length === 0) return { replyTo: null, kind: "post" };
    if (isEditing(box, look3)) return null;
    let block = box.parentElement;
    while (block?.parentElement && findComments(block, look3).length === 0 && !look3.first(block, "profileName")) block = block.parentElement;
    if (!block || !postAround(block, look3).near) return null;
    const before = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
    const beside = findComments(block, look3).filter((comment) => comment.compareDocumentPosition(box) & before);
    const label = box.getAttribute("aria-placeholder") ?? box.getAttribute("aria-label") ?? "";
    const threads = new Set(beside.map((c) => idsOf(c, look3)).map((ids) => ids?.parent ?? ids?.id));
    if (!look3.first(block, "profileName") && threads.size === 1) {
      const named2 = namedIn(label, beside, look3);
      const comments = postAround(block, look3).comments;
      const others = comments.length > beside.length;
      const answered2 = named2 ?? (others ? beside[0] : null);
      if (answered2) return { replyTo: idsOf(answered2, look3)?.id ?? null, kind: "reply" };
    }
    return { replyTo: postAround(block, look3).id, kind: "comment" };
  }
  function isEditing(box, look3) {
    const comment = look3.closest(box, "article");
    if (!comment || look3.first(comment, "profileName")) return false;
    const row = look3.first(comment, "commentRow", (e) => look3.closest(e, "article") === comment && !look3.closest(e, "composerForm"));
    return row === null || (box.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  function namedIn(label, comments, look3) {
    const own = viewerOf(document, look3).likely?.name;
    const nameOf3 = (comment) => writerOf(comment, look3).name ?? "";
    const named2 = comments.filter((comment) => nameOf3(comment) !== "" && nameOf3(comment) !== own && label.includes(nameOf3(comment)));
    const longest = Math.max(...named2.map((comment) => nameOf3(comment).length));
    return named2.findLast((comment) => nameOf3(comment).length === longest) ?? null;
  }
  function postAround(block, look3) {
    let around = block;
    while (around && !look3.first(around, "profileName")) around = around.parentElement;
    const [post] = around ? findPosts(around, look3) : [];
    const comments = around ? findComments(around, look3) : [];
    const near = around !== null && !look3.first(around, "main");
    return { id: post ? identityOf(post, comments.map((comment) => idsOf(comment, look3)?.href), look3).id : null, comments, near };
  }
  function sendGesture(event, look3) {
    if (event.type !== "keydown" || !(event.target instanceof Element)) return null;
    const { key, shiftKey, altKey, isComposing } = (
      /** @type {KeyboardEvent} */
      event
    );
    return key === "Enter" && !shiftKey && !altKey && !isComposing ? composerOf(event.target, look3) : null;
  }

  // extension/sites/facebook-answered.js
  var isNumber = (id) => /^\d+$/.test(id);
  var keyOf = (author) => author.id ?? author.handle ?? author.name;
  function answered(read, post, survey3, look3) {
    const parent = read.ids?.parent ?? null;
    const above2 = parent === null ? null : peopleOf(survey3, look3).comments.get(parent);
    const called = showsToFriend(read, survey3, look3) ? null : read.called?.key ?? calledByName(read, survey3, look3);
    if (called && above2 && isSame(above2, called, read.called?.name ?? read.firstLine, survey3, look3)) return { id: parent, author: keyOf(above2) };
    const meant = called ?? (above2 ? labelledFor(read, above2, survey3, look3) : null);
    if (meant) return { id: null, author: meant };
    if (parent) return { id: parent, author: above2 ? keyOf(above2) : null };
    return post && read.ids ? { id: post.id, author: keyOf(post.author) } : null;
  }
  function isSame(author, called, name, survey3, look3) {
    const key = keyOf(author);
    if (!key || key === called || author.name !== name) return key === called;
    const bearers = [.../** @type {Set<string>} */
    peopleOf(survey3, look3).names.get(name) ?? /* @__PURE__ */ new Set()];
    return isNumber(key) !== isNumber(called) && bearers.filter((one) => isNumber(one) === isNumber(key)).length === 1;
  }
  function labelledFor(read, above2, survey3, look3) {
    const words2 = (text) => ` ${(text ?? "").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim()} `;
    const label = words2(read.label).replace(words2(read.author.name), " ");
    const names2 = ({ name }) => words2(name).trim() !== "" && label.includes(words2(name));
    if (!above2.name || names2(above2)) return null;
    const thread = peopleOf(survey3, look3).threads.get(read.ids?.parent) ?? [];
    const named2 = new Set(thread.filter((author) => author.name !== read.author.name && names2(author)).map(keyOf));
    return named2.size === 1 ? [...named2][0] : null;
  }
  function showsToFriend({ called, ids, author }, survey3, look3) {
    if (!called || ids?.parent || isOwn(author, survey3, look3)) return false;
    const { under, ids: idsIn } = survey3.context;
    return ![...under.keys()].some((comment) => !(ids && idsIn(comment)?.parent === ids.id) && keyOf(writerOf(comment, look3)) === called.key);
  }
  function calledByName(read, survey3, look3) {
    const { names: names2 } = peopleOf(survey3, look3);
    const keys = names2.get(read.firstLine);
    return keys?.size === 1 && read.firstLine !== read.author.name ? [...keys][0] : null;
  }
  function peopleOf(survey3, look3) {
    const { context } = survey3;
    if (!context.people) {
      const comments = /* @__PURE__ */ new Map();
      const threads = /* @__PURE__ */ new Map();
      const names2 = /* @__PURE__ */ new Map();
      const add = (author) => {
        const key = keyOf(author);
        if (author.name && key) names2.set(author.name, (names2.get(author.name) ?? /* @__PURE__ */ new Set()).add(key));
      };
      for (const comment of context.under.keys()) {
        const ids = context.ids(comment);
        const author = writerOf(comment, look3);
        if (ids) comments.set(ids.id, author);
        if (ids?.parent && threads.has(ids.parent)) threads.get(ids.parent)?.push(author);
        else if (ids?.parent) threads.set(ids.parent, [author]);
        add(author);
      }
      for (const post of context.found) add(authorOf(post, look3));
      context.people = { comments, names: names2, threads };
    }
    return context.people;
  }
  function isOwn(author, survey3, look3) {
    const { likely } = survey3.context;
    if (!likely) return false;
    if (author.id) return author.id === likely.id;
    if (author.handle && likely.handle) return author.handle.toLowerCase() === likely.handle.toLowerCase();
    return author.name !== null && author.name === likely.name && peopleOf(survey3, look3).names.get(author.name)?.size === 1;
  }

  // extension/sites/facebook-second.js
  function readAgain(scope, all, paid, look3) {
    const ofPost = (a) => !look3.closest(a, "article")?.hasAttribute("tabindex");
    const headings = look3.listed(scope, "headingBlock").filter((block) => look3.first(block, "headingSecond", ofPost) !== null).length;
    const others = all.filter((post) => post.shared || paid.has(post)).length;
    const rows = look3.listed(scope, "commentLink").filter((a) => look3.closest(a, "commentRow"));
    const comments = new Set(rows.flatMap((a) => commentOf(a.getAttribute("href"))?.id ?? []));
    return { count: Math.max(0, headings - others) + comments.size, comments };
  }
  var slack = (posts3) => Math.max(1, Math.ceil(posts3 / 5));
  function disagreements(found, ids, second, look3) {
    const posts3 = second.count - second.comments.size;
    const known = new Set(ids);
    const nameless = found.filter(({ name }) => !look3.first(name, "link")).length;
    const unsure = posts3 < found.length - nameless || posts3 > found.length + slack(found.length) ? ["posts"] : [];
    return [...second.comments].every((id) => known.has(id)) && ids.every((id) => id === null || second.comments.has(id)) ? unsure : [...unsure, "comments"];
  }
  function unsureOf(document2, scope, found, comments, signedIn, look3) {
    const unsure = !signedIn ? [] : look3.lacking("page", (field) => look3.first(document2, field) !== null);
    const known = new Set(comments);
    const rows = look3.listed(scope, "article").filter((article) => !known.has(article) && !look3.first(article, "profileName") && look3.first(article, "commentRow"));
    if (rows.length > 0) unsure.push("comments");
    if (comments.length > 0 && found.length === 0) unsure.push("posts");
    if (signedIn && comments.length > 0 && !look3.first(scope, "rowButton")) unsure.push("replies");
    return unsure;
  }
  function areOthers(posts3, { post, owner }) {
    if (!post || posts3.length === 0) return false;
    const alike = (id) => /^\d+$/.test(id) === /^\d+$/.test(post);
    return posts3.every(
      ({ id, author }) => id && id !== post && alike(id) ? true : id === null && Boolean(owner && author.handle && author.handle.toLowerCase() !== owner.toLowerCase())
    );
  }

  // extension/sites/times.js
  var ZEROES = [1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3664, 3792, 4160, 6112, 65296];
  var DAY = 86400;
  var UNITS = [["year", 366 * DAY], ["week", 7 * DAY], ["day", DAY], ["hour", 3600], ["minute", 60], ["second", 1]];
  var LENGTHS = ["narrow", "short", "long"];
  function westernDigits(text) {
    return text.replace(/\p{Nd}/gu, (digit) => {
      const code = (
        /** @type {number} */
        digit.codePointAt(0)
      );
      const zero = ZEROES.find((start) => code >= start && code < start + 10);
      return zero === void 0 ? digit : String(code - zero);
    });
  }
  var waysIn = remembered((lang) => {
    try {
      const locale = new Intl.Locale(lang, { numberingSystem: "latn" });
      if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return null;
      const ago = LENGTHS.flatMap((style) => [
        new Intl.RelativeTimeFormat(locale, { style }),
        new Intl.RelativeTimeFormat(locale, { style, numeric: "auto" })
        // "yesterday"
      ]);
      return UNITS.map(([unit, seconds]) => {
        const long = LENGTHS.map((unitDisplay) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay }));
        return { seconds, write: (many) => [...long.map((l) => l.format(many)), ...ago.map((a) => a.format(-many, unit))] };
      });
    } catch {
      return null;
    }
  });
  var plain = (text) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "").toLowerCase().replace(/\s+/g, " ").trim();
  var bare = (text) => plain(text).split(" ").filter((part) => !facebook_words_default.around.includes(part)).join("").replaceAll(".", "");
  function ageIn(text, many, lang) {
    const said2 = bare(text);
    for (const { seconds, write } of waysIn(lang) ?? waysIn("en") ?? []) {
      const amount = (many === null ? [1, 2] : [many]).find((n) => write(n).some((way) => bare(way) === said2));
      if (amount !== void 0) return (amount + 1) * seconds;
    }
    return null;
  }
  function secondsIn(word, lang) {
    const units = (
      /** @type {Record<string, Record<string, string[]>>} */
      facebook_words_default.units
    );
    for (const table of [units[lang.toLowerCase().split(/[-_]/)[0]], units["*"]]) {
      const found = Object.entries(table ?? {}).find(([, names2]) => names2.includes(word));
      if (found) return Number(found[0]);
    }
    return null;
  }
  function notBefore(shown, now, lang) {
    if (!shown || shown.length > 60) return null;
    const age = oldestAge(`${lang}
${shown}`);
    return age === null ? null : new Date(Math.floor(now / 1e3 - age) * 1e3).toISOString().replace(".000Z", "Z");
  }
  var oldestAge = remembered((asked) => {
    const end = asked.indexOf("\n");
    return secondsOf(plain(westernDigits(asked.slice(end))), asked.slice(0, end));
  });
  function secondsOf(text, lang) {
    if (facebook_words_default.moments.includes(text)) return 120;
    if (facebook_words_default.yesterday.some((word) => text === word || text.startsWith(`${word} `) || text.startsWith(`${word}, `))) return 2 * DAY + DAY / 24;
    const [first, ...rest] = text.split(" ");
    const counted = facebook_words_default.one.includes(first) ? ["1", ...rest].join(" ") : text;
    const number2 = /^\D*(\d{1,3})\D*$/.exec(counted)?.[1];
    if (number2 === void 0 && /\d/.test(counted)) return null;
    const many = number2 === void 0 ? null : Number(number2);
    const age = ageIn(counted, many, lang);
    if (age !== null || many === null) return age;
    const parts2 = counted.replace(/(\d)(\p{L})/gu, "$1 $2").replaceAll(".", "").split(" ").filter((part) => !facebook_words_default.around.includes(part));
    const unit = parts2.length === 2 ? secondsIn(parts2[1], lang) ?? secondsIn(parts2[1].replace(/[前전]$/u, ""), lang) : null;
    return unit === null ? null : (many + 1) * unit;
  }

  // extension/sites/theme.js
  function pageTheme(document2) {
    for (const element of [document2.body, document2.documentElement]) {
      const colour = element && document2.defaultView?.getComputedStyle(element).backgroundColor;
      const [red, green, blue, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
      if (blue === void 0 || alpha === 0) continue;
      const light = 0.299 * red + 0.587 * green + 0.114 * blue;
      if (light > 128) return "light";
      return blue > red + 12 ? "dim" : "dark";
    }
    return "light";
  }

  // extension/sites/map-check.js
  var MOST = { pages: 100, candidates: 20, length: 400 };
  var NAME = /^(x|facebook) \d{4}-\d\d-\d\d(\.\d{1,3})?$/;
  var PATH = /^(\/[\w.-]+|\/\{(handle|name|post|word)\})*(\/\*?)?$/;
  var WORD = /^[A-Za-z_-]{1,40}$/;
  var QUERY = /^[A-Za-z_-]{1,40}(=[\w-]{1,40})?$/;
  var MEANS = /^[A-Za-z_ -]{1,40}$/;
  var MEANINGS = ["page", "post", "comment", "any"];
  var plain2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  function faultOf(map, builtIn, understood2) {
    if (!plain2(map)) return "The map is no object.";
    const unknown = Object.keys(map).find((key) => !["map", "pages", "expect", "fields"].includes(key));
    if (unknown) return `The map has an unknown part: ${unknown.slice(0, 40)}.`;
    if (typeof map.map !== "string" || !NAME.test(map.map)) return 'The map has no version such as "x 2026-11-25".';
    if (map.map.split(" ")[0] !== builtIn.map.split(" ")[0]) return "The map is another site's.";
    return faultOfFields(map.fields, builtIn, understood2) ?? faultOfPages(map.pages) ?? faultOfExpectations(map.expect, builtIn);
  }
  function faultOfFields(fields, builtIn, understood2) {
    if (!plain2(fields)) return "The map has no fields.";
    for (const name of Object.keys(fields)) if (!Object.hasOwn(builtIn.fields, name)) return `Unknown field: ${name.slice(0, 40)}.`;
    for (const name of Object.keys(builtIn.fields)) {
      const candidates = Object.hasOwn(fields, name) ? fields[name] : null;
      if (!Array.isArray(candidates) || candidates.length === 0) return `The field ${name} is missing.`;
      if (candidates.length > MOST.candidates) return `The field ${name} has too many candidates.`;
      for (const selector of candidates) {
        if (typeof selector !== "string" || selector.length > MOST.length || !understood2(selector)) return `The field ${name} has a selector that cannot be read.`;
      }
    }
    return null;
  }
  function faultOfPages(pages) {
    if (!Array.isArray(pages) || pages.length === 0 || pages.length > MOST.pages) return "The map has no list of pages.";
    for (const page of pages) {
      if (!plain2(page) || typeof page.path !== "string" || !PATH.test(page.path) || page.path.length > MOST.length) return "A page has no path that can be read.";
      if (typeof page.kind !== "string" || !WORD.test(page.kind)) return "A page has no kind.";
      const others = Object.keys(page).filter((key) => !["path", "kind", "query", "posts", "many"].includes(key));
      const flags = [page.posts ?? false, page.many ?? false].every((flag) => typeof flag === "boolean");
      const query = page.query ?? [];
      if (others.length > 0 || !flags || !Array.isArray(query) || !query.every((wish) => typeof wish === "string" && QUERY.test(wish))) return `The page ${page.kind} says what is not known.`;
    }
    return null;
  }
  function faultOfExpectations(expect, builtIn) {
    if (!plain2(expect)) return "The map has no expectations.";
    for (const [name, wish] of Object.entries(expect)) {
      const whole2 = plain2(wish) && MEANINGS.includes(wish.in) && typeof wish.means === "string" && MEANS.test(wish.means) && Object.keys(wish).length === 2;
      if (!whole2 || !Object.hasOwn(builtIn.fields, name)) return `The expectation of ${name.slice(0, 40)} cannot be read.`;
    }
    return null;
  }
  function asNewAs({ map }, { map: other }) {
    const parts2 = (name) => [name.slice(name.indexOf(" ") + 1, name.indexOf(" ") + 11), Number(name.split(".")[1] ?? 0)];
    const [[day, turn], [otherDay, otherTurn]] = [parts2(map), parts2(other)];
    return day > otherDay || day === otherDay && turn >= otherTurn;
  }

  // extension/sites/selectors.js
  function quietly(look3, nothing) {
    try {
      return look3();
    } catch {
      return nothing;
    }
  }
  var READ = "alt aria-hidden aria-label aria-placeholder data-testid datetime dir href id lang role tabindex".split(" ");
  function attributesOf(map) {
    const selectors2 = Object.values(map.fields).flat();
    const named2 = selectors2.flatMap((selector) => [...selector.matchAll(/\[\s*([\w-]+)/g)].map(([, name]) => name));
    const classes = selectors2.some((selector) => /\.[A-Za-z_-]/.test(selector.replace(/"[^"]*"/g, "")));
    return [.../* @__PURE__ */ new Set([...READ, ...named2, ...classes ? ["class"] : []])];
  }
  var understood = (selector) => quietly(() => document.createDocumentFragment().querySelector(selector) === null, false);
  function inOrder(one, other) {
    const all = [];
    let at = 0;
    for (let next2 = 0; next2 < other.length; next2 += 1) {
      const element = other[next2];
      while (at < one.length && one[at] !== element && one[at].compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) all.push(one[at++]);
      if (one[at] !== element) all.push(element);
    }
    while (at < one.length) all.push(one[at++]);
    return all;
  }
  function firstThatPasses(root, selector, passes) {
    const found = quietly(
      () => root.querySelectorAll(selector),
      /** @type {ArrayLike<Element>} */
      []
    );
    for (let index = 0; index < found.length; index += 1) if (passes(found[index])) return found[index];
    return null;
  }
  function selectors(builtIn) {
    let map = builtIn;
    let hits = {};
    let joined = /* @__PURE__ */ new Map();
    const kept = keeping(
      () => attributesOf(map),
      (element) => quietly(() => element.matches(together(["dialog"])) || element.querySelector(together(["dialog"])) !== null, true)
    );
    const candidates = (field) => map.fields[field] ?? [];
    function count(field, index) {
      const counts = hits[field] ??= candidates(field).map(() => 0);
      counts[index] += 1;
    }
    function together(fields) {
      const name = fields.join();
      let selector = joined.get(name);
      if (selector === void 0) joined.set(name, selector = fields.flatMap(candidates).join(","));
      return selector;
    }
    return {
      get name() {
        return map.map;
      },
      get pages() {
        return map.pages;
      },
      get hits() {
        return hits;
      },
      /**
       * Reads with another map from now on: a newer one, or one that the user has laid down (`own`). Anything else leaves
       * the one in use.
       * @param {unknown} other @param {boolean} [own] @returns {string|null} why it was refused
       */
      use(other, own = false) {
        const fault = faultOf(other, builtIn, understood);
        if (fault) return fault;
        const next2 = (
          /** @type {SiteMap} */
          other
        );
        if (!own && !asNewAs(next2, builtIn)) return null;
        if (next2.map !== map.map || own) {
          [map, hits, joined] = [next2, {}, /* @__PURE__ */ new Map()];
          kept.forget();
        }
        return null;
      },
      /** Another page begins: what was found on the last one says nothing of it. */
      turn() {
        hits = {};
        kept.forget();
      },
      /** What was found before and has not changed. */
      kept,
      /** Fields that only a second or later candidate found on this page, though the map expects its first. @returns {string[]} */
      fallbacks: () => Object.keys(map.expect).filter((field) => hits[field] !== void 0 && hits[field][0] === 0 && hits[field].some((count2) => count2 > 0)),
      /**
       * What each post, comment or page should have and this one has not, in the words of coverage.
       * @param {"page"|"post"|"comment"} where @param {(field: string) => boolean} has @returns {string[]}
       */
      lacking(where, has) {
        const lost2 = [];
        for (const field in map.expect) {
          const wish = map.expect[field];
          if (wish.in === where && !has(field)) lost2.push(wish.means);
        }
        return lost2;
      },
      /**
       * All elements of the first candidate that finds any.
       * @param {ParentNode} root @param {string} field @returns {Element[]}
       */
      all(root, field) {
        const selectors2 = candidates(field);
        for (let index = 0; index < selectors2.length; index += 1) {
          const found = quietly(() => [...root.querySelectorAll(selectors2[index])], []);
          if (found.length > 0) {
            count(field, index);
            return found;
          }
        }
        return [];
      },
      /**
       * All elements of all candidates of these fields, in document order.
       * @param {ParentNode} root @param {string[]} fields @returns {Element[]}
       */
      every(root, ...fields) {
        let found = [];
        for (const field of fields) {
          for (const selector of candidates(field)) {
            const more = quietly(
              () => root.querySelectorAll(selector),
              /** @type {ArrayLike<Element>} */
              []
            );
            if (more.length > 0) found = found.length === 0 ? Array.from(more) : inOrder(found, more);
          }
        }
        return found;
      },
      /**
       * The same, kept until something on the page changes. Nobody may change the list.
       * @param {Node & ParentNode} scope @param {string[]} fields @returns {Element[]}
       */
      listed(scope, ...fields) {
        return kept.still(scope, fields.join(), () => this.every(scope, ...fields));
      },
      /**
       * The first element of the first candidate that finds one which also passes.
       * @param {ParentNode} root @param {string} field @param {(element: Element) => boolean} [passes] @returns {Element|null}
       */
      first(root, field, passes) {
        const selectors2 = candidates(field);
        for (let index = 0; index < selectors2.length; index += 1) {
          const found = passes ? firstThatPasses(root, selectors2[index], passes) : quietly(() => root.querySelector(selectors2[index]), null);
          if (found) {
            count(field, index);
            return found;
          }
        }
        return null;
      },
      /**
       * All that pass, of the first candidate that finds one which does.
       * @param {ParentNode} root @param {string} field @param {(element: Element) => boolean} passes @returns {Element[]}
       */
      several(root, field, passes) {
        const selectors2 = candidates(field);
        for (let index = 0; index < selectors2.length; index += 1) {
          const found = quietly(() => [...root.querySelectorAll(selectors2[index])], []).filter(passes);
          if (found.length > 0) {
            count(field, index);
            return found;
          }
        }
        return [];
      },
      /** @param {Element} element @param {string} field */
      is(element, field) {
        return candidates(field).some((selector) => quietly(() => element.matches(selector), false));
      },
      /**
       * The nearest of the element and its ancestors.
       * @param {Element} element @param {string} field @returns {Element|null}
       */
      closest(element, field) {
        const selector = together([field]);
        return selector ? quietly(() => element.closest(selector), null) : null;
      }
    };
  }

  // extension/sites/turns.js
  function onceATurn(look3, survey3) {
    let last = null;
    return (document2, url, now) => {
      look3.kept.catchUp(document2);
      if (last?.turn === look3.kept.turn() && last.url === url.href) return last.survey;
      const made2 = survey3(document2, url, now);
      last = { turn: look3.kept.turn(), url: url.href, survey: made2 };
      return made2;
    };
  }
  var asOfNow = (look3, answer) => (asked) => {
    look3.kept.catchUp(document);
    return answer(asked);
  };

  // extension/sites/unreadable.js
  function unreadable(platform, kind, url, map) {
    return {
      platform,
      kind,
      url: url.href,
      viewer: null,
      loggedOut: false,
      posts: [],
      second: 1,
      expectsPosts: true,
      many: false,
      hidden: [],
      unsure: [],
      fallbacks: () => [],
      map,
      id: () => null,
      stamp: () => "",
      places: () => [],
      context: null
    };
  }

  // extension/sites/facebook.js
  var look = selectors(
    /** @type {any} */
    facebook_default
  );
  var dialogsIn = (document2) => look.kept.around("dialogs", () => look.every(document2, "dialog"));
  function scopeOf(document2) {
    const own = (name) => !look.closest(name, "ownPostForm");
    const dialog = dialogsIn(document2).findLast((d) => d.isConnected && (look.first(d, "profileName", own) !== null || findComments(d, look).length > 0));
    return dialog ?? look.first(document2, "main", (m) => look.first(m, "profileName") !== null) ?? document2.body;
  }
  function postOfComment(comment, found) {
    const around = found.find(({ root }) => root.contains(comment));
    if (around) return around;
    const video = found.length > 1 ? videoOf(idsOf(comment, look)?.href) : null;
    if (video) return found.find((post) => videoOf(timeOf(post, look)?.getAttribute("href")) === video) ?? null;
    return found.findLast(({ root }) => root.compareDocumentPosition(comment) & Node.DOCUMENT_POSITION_FOLLOWING) ?? null;
  }
  function once(answer) {
    const known = /* @__PURE__ */ new Map();
    return (key) => {
      if (!known.has(key)) known.set(key, answer(key));
      return (
        /** @type {V} */
        known.get(key)
      );
    };
  }
  function likeOf(found) {
    const mark2 = look.first(found.root, "actions", (action2) => !inComment(action2, found, look));
    return mark2 && look.closest(mark2, "button");
  }
  function groupsOf(post, own) {
    const head = post ? [...look.every(post.name, "link"), ...[look.first(post.root, "groupAuthor", (a) => !inComment(a, post, look)), timeOf(post, look)]] : [];
    return [own, ...head.map((a) => a?.getAttribute("href"))].flatMap((href) => groupAt(href) ?? []);
  }
  var addressesOf = (comments) => comments.map((comment) => idsOf(comment, look)?.href);
  function survey(document2, url, now = Date.now()) {
    turnTo(url);
    look.kept.catchUp(document2);
    const { kind, post: pagePost, owner, posts: posts3, many } = look.kept.around("page", () => pageOf(url, look.pages));
    const scope = scopeOf(document2);
    look.kept.listIs(scope);
    const viewer = look.kept.around("viewer", () => viewerOf(document2, look));
    const all = findPosts(scope, look);
    const paid = new Set(all.filter((post) => isSponsored(post, look)));
    const found = all.filter((post) => !paid.has(post));
    const ids = (comment) => idsOf(comment, look);
    const comments = findComments(scope, look, ids);
    const places2 = new Map(found.map((post) => [post.root, { found: post, comments: [] }]));
    const under = /* @__PURE__ */ new Map();
    for (const comment of comments) {
      const post = postOfComment(comment, all);
      if (post && !places2.has(post.root)) continue;
      under.set(comment, post);
      if (post) places2.get(post.root)?.comments.push(comment);
    }
    const answers = hiddenAnswers(scope, comments, look, ids);
    const second = readAgain(scope, all, paid, look);
    const sort = look.first(scope, "sortMenu");
    const sorted = sort !== null && comments.length > 0 && facebook_words_default.mostRelevant.includes(readLine(sort).toLowerCase());
    const hidden = [];
    if (sorted) hidden.push("most relevant only");
    if (answers.more.length > 0) hidden.push("more comments");
    if (answers.threads.size > 0) hidden.push("more replies");
    if (found.some(({ message }) => message && look.first(message, "button"))) hidden.push("see more");
    const standing = inOrder(found.map(({ root }) => root), [...under.keys()]);
    const others = () => found.map((post) => ({ ...identityOf(post, addressesOf(places2.get(post.root)?.comments ?? []), look), author: authorOf(post, look) }));
    const elsewhere = pagePost !== null && areOthers(others(), { post: pagePost, owner });
    const page = { pagePost: elsewhere ? null : pagePost, likely: viewer.likely, loggedOut: viewer.loggedOut, now, lang: document2.documentElement.lang };
    const opening = dialogsIn(document2).some((d) => d !== scope && !d.contains(scope) && look.first(d, "loading") !== null);
    const context = { ...page, opening, found, places: places2, under, answers, sorted, people: null };
    const identified = once((post) => identity(post, places2.get(post.root)?.comments ?? [], { context }));
    Object.assign(context, { ids, identified });
    return {
      platform: "facebook",
      kind,
      url: url.href,
      viewer: viewer.account,
      loggedOut: viewer.loggedOut,
      posts: standing,
      second: second.count,
      expectsPosts: posts3 && !(all.length === 0 && look.first(scope, "loading")),
      many,
      hidden,
      unsure: [...disagreements(found, comments.map((comment) => ids(comment)?.id ?? null), second, look), ...standing.length > 0 ? unsureOf(document2, scope, found, comments, !viewer.loggedOut, look) : [], ...elsewhere ? ["posts"] : []],
      fallbacks: look.fallbacks,
      map: look.name,
      id: (element) => {
        const post = places2.get(element)?.found;
        return post ? identified(post).id : ids(element)?.id ?? null;
      },
      stamp: (element) => {
        const post = places2.get(element)?.found ?? null;
        const around = post ?? under.get(element);
        const hides = post ? [sorted, answers.more.length] : [answers.threads.has(element)];
        const parts2 = post ? [post.name, post.message, likeOf(post)] : [element];
        return [around && identified(around).id, ...parts2.map((part) => part && look.kept.version(part)), ...hides].join("|");
      },
      places: (element) => groupsOf(places2.get(element)?.found ?? under.get(element) ?? null, ids(element)?.href),
      context
    };
  }
  var address2 = "";
  function turnTo({ href }) {
    if (href !== address2) look.turn();
    address2 = href;
  }
  function readPost(element, survey3) {
    try {
      if (!element.isConnected) return { reason: "gone" };
      look.kept.catchUp(element.ownerDocument);
      const place = survey3.context.places.get(element);
      if (place) return readOne(place.found, place.comments, survey3);
      if (survey3.context.under.has(element)) return readUnder(element, survey3);
      return { reason: "not a post" };
    } catch (fault) {
      return { reason: `unreadable: ${fault instanceof Error ? fault.name : "fault"}` };
    }
  }
  function identity(found, comments, { context }) {
    const known = identityOf(found, addressesOf(comments), look);
    const only = context.found.length === 1 && !context.opening && context.pagePost;
    return { ...known, id: known.id ?? (only || null) };
  }
  function readOne(found, comments, survey3) {
    const { context } = survey3;
    const author = authorOf(found, look);
    const body = bodyOf(found.several ? null : found.message, look);
    const known = context.identified(found);
    if (!keyOf(author) && !body.text) return { reason: "nothing to read" };
    if (!keyOf(author) || isDoubted(found, author, look)) return { reason: "author in doubt" };
    const from = found.shared && authorOf({ ...found, name: found.shared, message: null, shared: null }, look);
    const beside = namedBeside(found, author, look);
    const { mentions, links } = linkedIn(found.message, look);
    const more = context.answers.more.some((button2) => found.root.contains(button2) || context.found.length === 1);
    return {
      post: {
        platform: "facebook",
        id: known.id,
        url: known.url,
        kind: from ? "quote" : "post",
        author,
        text: body.text,
        lang: body.lang,
        at: null,
        not_before: notBefore(known.shown, context.now, context.lang),
        in_reply_to: from ? { id: null, author: keyOf(from) } : beside.to ? { id: null, author: beside.to } : null,
        thread: known.id,
        thread_author: keyOf(author),
        mentions: eachOnce([...beside.mentions, ...mentions], LIMITS.name),
        links,
        my_reactions: reactionOf(likeOf(found), look),
        replies_hidden: comments.length > 0 && context.sorted || more ? true : null
      },
      anchor: found.name,
      own: isOwn(author, survey3, look),
      truncated: body.truncated,
      translated: body.translated,
      lacks: [...look.lacking("post", (field) => look.first(found.root, field, (e) => !inComment(e, found, look)) !== null), ...found.several || hasMoreWords(found, look) ? ["text"] : lostWords(found.message, found.name, look)]
    };
  }
  function readUnder(comment, survey3) {
    const { context } = survey3;
    const found = context.under.get(comment);
    const read = readComment(comment, look);
    if (!keyOf(read.author) && !read.text) return { reason: "nothing to read" };
    if (!keyOf(read.author) && isUnnamed(comment, look) && namesOthers(survey3)) return { reason: "not named" };
    if (!keyOf(read.author) || read.doubted) return { reason: "author in doubt" };
    const stands2 = found && context.identified(found);
    const astray = Boolean(stands2?.id && read.ids?.post && read.ids.post !== stands2.id && isNumber(read.ids.post) && isNumber(stands2.id));
    const post = found && !astray && !found.doubted ? { ...stands2, author: authorOf(found, look) } : null;
    return {
      post: {
        platform: "facebook",
        id: read.ids?.id ?? null,
        url: read.url,
        kind: read.ids?.parent ? "reply" : "comment",
        author: read.author,
        text: read.text,
        lang: read.lang,
        at: null,
        not_before: notBefore(read.shown, context.now, context.lang),
        in_reply_to: answered(read, post, survey3, look),
        thread: post?.id ?? read.ids?.post ?? null,
        thread_author: post ? keyOf(post.author) : null,
        mentions: read.mentions,
        links: read.links,
        my_reactions: reactionOf(read.like, look),
        replies_hidden: context.answers.threads.has(comment)
      },
      anchor: read.anchor,
      own: isOwn(read.author, survey3, look),
      truncated: read.truncated,
      translated: read.translated,
      lacks: [...look.lacking("comment", (field) => look.first(comment, field) !== null), ...read.lost, ...read.ids && !read.url ? ["url"] : []]
    };
  }
  var namesOthers = ({ context }) => [...context.under.keys()].some((comment) => keyOf(writerOf(comment, look)));
  var surveyed = onceATurn(look, survey);
  var stood = /* @__PURE__ */ new WeakMap();
  var site = {
    platform: "facebook",
    matches: isFacebook,
    use: look.use,
    hits: () => look.hits,
    survey(document2, url, now) {
      try {
        return surveyed(document2, url, now);
      } catch {
        return unreadable("facebook", pageOf(url, look.pages).kind, url, look.name);
      }
    },
    readPost,
    shows(element, id) {
      look.kept.catchUp(element.ownerDocument);
      const comment = idsOf(element, look)?.id ?? null;
      if (comment !== null && !look.first(element, "profileName")) return comment === id;
      const name = look.first(element, "profileName");
      const found = name && /** @type {Found} */
      { root: element, name, message: look.first(element, "message") };
      const post = (found && postOf(timeOf(found, look)?.getAttribute("href"))?.id) ?? null;
      const author = found && keyOf(authorOf(found, look));
      const before = stood.get(element);
      const same = before?.id !== id || before.author === author && (post !== null || before.post === null);
      const shows = same && (post === null || post === id || /^\d+$/.test(post) !== /^\d+$/.test(id));
      if (shows) stood.set(element, { id, post, author });
      else stood.delete(element);
      return shows;
    },
    alerts: (document2) => look.every(document2, "alert"),
    ownAccount: (document2) => viewerOf(document2, look).account,
    composerOf: asOfNow(look, (target) => composerOf(target, look)),
    sendGesture: asOfNow(look, (event) => sendGesture(event, look)),
    likeGesture: asOfNow(look, (event) => likeGesture(event, look)),
    sentPost: () => null,
    // the comment itself appears; Facebook confirms in no other way
    theme: (document2) => look.first(document2, "darkPage") ? "dark" : pageTheme(document2),
    ownPlaces: (account) => [
      { label: "Your notifications", url: "https://www.facebook.com/notifications" },
      { label: "Your posts", url: `https://www.facebook.com/${account?.handle ?? account?.id ?? "me"}` }
    ]
  };

  // extension/sites/x.json
  var x_default = {
    map: "x 2026-11-27",
    pages: [
      { path: "/home", kind: "home", posts: true, many: true },
      { path: "/{handle}/status/{post}/history", kind: "history", posts: true },
      { path: "/{handle}/status/{post}/quotes", kind: "quotes", posts: true },
      { path: "/{handle}/status/{post}/retweets", kind: "people" },
      { path: "/{handle}/status/{post}/likes", kind: "people" },
      { path: "/{handle}/status/{post}/*", kind: "status", posts: true },
      { path: "/i/status/{post}", kind: "status", posts: true },
      { path: "/i/web/status/{post}", kind: "status", posts: true },
      { path: "/notifications/mentions", kind: "mentions", posts: true, many: true },
      { path: "/notifications/*", kind: "notifications", many: true },
      { path: "/search/*", kind: "search", query: ["f=user"] },
      { path: "/search/*", kind: "search", query: ["f=media"] },
      { path: "/search/*", kind: "search", query: ["f=list"] },
      { path: "/search/*", kind: "search", posts: true, many: true },
      { path: "/hashtag/{word}", kind: "search", posts: true, many: true },
      { path: "/i/history", kind: "viewed" },
      { path: "/i/bookmarks/*", kind: "bookmarks", posts: true },
      { path: "/bookmarks", kind: "bookmarks", posts: true },
      { path: "/i/lists/{word}", kind: "list", posts: true, many: true },
      { path: "/i/lists/*", kind: "list" },
      { path: "/{handle}/lists/*", kind: "list" },
      { path: "/i/communities/{word}", kind: "community", posts: true, many: true },
      { path: "/i/communities/*", kind: "community" },
      { path: "/compose/*", kind: "compose" },
      { path: "/{handle}", kind: "profile", posts: true },
      { path: "/{handle}/with_replies", kind: "profile", posts: true },
      { path: "/{handle}/{word}", kind: "profile" }
    ],
    expect: {
      column: { in: "page", means: "posts" },
      cell: { in: "page", means: "in_reply_to" },
      post: { in: "page", means: "posts" },
      userName: { in: "post", means: "name" },
      profileLink: { in: "post", means: "name" },
      permalink: { in: "post", means: "id" },
      avatar: { in: "post", means: "author" },
      reply: { in: "post", means: "replies" },
      likeButton: { in: "post", means: "my_reactions" },
      body: { in: "any", means: "text" },
      truncated: { in: "any", means: "text" }
    },
    fields: {
      column: ['[data-testid="primaryColumn"]', 'main[role="main"]', "main"],
      layers: ["#layers", "body"],
      dialog: ['[role="dialog"]'],
      cell: ['[data-testid="cellInnerDiv"]'],
      cellAround: ['[data-testid="cellInnerDiv"]'],
      post: ['article[data-testid="tweet"]', 'article[role="article"]:not([data-testid="notification"]):has([data-testid="User-Name"])'],
      button: ["button", '[role="button"]'],
      menu: ["[aria-haspopup]"],
      userName: ['[data-testid="User-Name"]'],
      profileLink: ['a[role="link"][href]:not([href*="/status/"])', 'a[href]:not([href*="/status/"])'],
      notAName: ['[role="link"]', "svg", '[aria-hidden="true"]'],
      avatar: ['[data-testid^="UserAvatar-Container-"]'],
      permalink: ['a[href*="/status/"] time'],
      permalinkFallback: ['a[href*="/status/"][href$="/analytics"]'],
      statusLink: ['a[href*="/status/"]'],
      time: ["time"],
      mute: ["img:not([alt])"],
      heading: ["h2", "h1", '[role="heading"][aria-level]'],
      body: [
        '[data-testid="tweetText"]',
        'div[lang][dir="auto"]:not([data-testid="birdwatch-pivot"] *):not([data-testid="card.wrapper"] *):not([data-testid="cardPoll"] *)'
      ],
      truncated: ['[data-testid="tweet-text-show-more-link"]', '[data-testid="tweetText"] ~ button[data-testid]'],
      translatedBy: [
        '[data-testid="tweetText"] ~ button:not([data-testid])',
        'div:has(> [data-testid="tweetText"]) + div:not([data-testid]) > button:not([data-testid])',
        '[data-testid="tweetText"] + div:not([data-testid]):not([role]) > button:not([data-testid])',
        'div:has(+ [data-testid="tweetText"]):not([data-testid]):not([role]) > button:not([data-testid])'
      ],
      quote: [
        'div[role="link"][tabindex="0"]:has([data-testid="User-Name"])',
        '[role="link"]:not(a):has([data-testid="User-Name"])',
        '[role="link"][tabindex="0"]:not(a):has([data-testid="tweetText"])'
      ],
      quoteGone: ["article:not([data-testid])"],
      article: ["article"],
      promoted: ['[data-testid="placementTracking"]'],
      liked: ['[data-testid="unlike"]'],
      notLiked: ['[data-testid="like"]'],
      reposted: ['[data-testid="unretweet"]'],
      reply: ['[data-testid="reply"]'],
      notReplyingTo: [
        '[data-testid="User-Name"]',
        '[data-testid="tweetText"]',
        '[data-testid="socialContext"]',
        '[data-testid^="UserAvatar-Container-"]',
        '[data-testid="card.wrapper"]',
        '[data-testid="birdwatch-pivot"]',
        '[data-testid="tweetPhoto"]',
        '[role="group"]'
      ],
      line: ["div"],
      icon: ["svg"],
      communityLink: ['a[href*="/i/communities/"]'],
      textLink: ["a[href]"],
      profileTab: ['a[data-testid="AppTabBar_Profile_Link"]', 'a[data-testid="DashButton_ProfileIcon_Link"]'],
      switcher: ['[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]'],
      narrowAvatar: ['[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]'],
      switcherButton: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
      loggedOut: ['[data-testid="login"]', '[data-testid="signup"]', '[data-testid="logged_out_read_replies_pivot"]'],
      empty: ['[data-testid="emptyState"]'],
      loading: ['[role="progressbar"]'],
      composer: ['[data-testid^="tweetTextarea_"][contenteditable="true"]', '[data-testid^="tweetTextarea_"] [contenteditable="true"]'],
      composerWrap: ['[data-testid^="tweetTextarea_"]'],
      composerQuote: ['[data-testid="attachments"] [role="link"]', '[role="link"][tabindex="0"]:has([data-testid="User-Name"])'],
      inlineReply: ['[data-testid="inline_reply_offscreen"]'],
      alert: ['[data-testid="toast"]', '[role="alert"]'],
      toastLink: ['[data-testid="toast"] a[href*="/status/"]', '[role="alert"] a[href*="/status/"]'],
      send: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
      likeButton: ['[data-testid="like"], [data-testid="unlike"]'],
      secondLink: ['a[href*="/status/"] [datetime]'],
      translation: ["font"]
    }
  };

  // extension/sites/x-conversation.js
  var MOST_REMEMBERED = 3e3;
  var memory = null;
  function conversation(mounted, focus) {
    if (memory?.focus.id !== focus) memory = null;
    const at = mounted.findIndex((cell) => cell.known?.id === focus);
    const focused = mounted[at]?.known;
    if (focused && (!memory || memory.places.size + memory.beyond.size > MOST_REMEMBERED)) {
      memory = { focus: focused, places: /* @__PURE__ */ new Map(), answers: /* @__PURE__ */ new Map(), root: null, beyond: /* @__PURE__ */ new Set(), end: Infinity };
    }
    if (!memory) return { placeOf: () => null, thread: null };
    const cells = mounted.slice(0, endOf(memory, mounted, at));
    if (focused) {
      above(memory, cells.slice(0, at + 1));
      below(memory, cells.slice(at + 1));
    } else {
      const gap = cells.findIndex((cell) => cell.type === "empty");
      if (gap >= 0) below(memory, cells.slice(gap));
    }
    const { places: places2, answers, root } = memory;
    const placeOf = (known) => {
      const stood2 = known && places2.get(known.id);
      return stood2 ? { ...stood2, shown: answers.get(known.id)?.size ?? 0 } : null;
    };
    return { placeOf, thread: root ?? memory.focus };
  }
  function endOf(memory2, mounted, at) {
    const { places: places2, beyond } = memory2;
    const first = (ids) => mounted.findIndex(({ known }) => known && ids.has(known.id));
    const heading = mounted.findIndex((cell, index) => index > at && cell.type === "heading");
    const answer = at >= 0 ? at : first(places2);
    const stranger = first(beyond);
    let end = mounted.length;
    if (heading >= 0) {
      end = heading;
      if (mounted[heading].y > 0) memory2.end = mounted[heading].y;
    } else if (stranger >= 0) {
      end = answer >= 0 && answer < stranger ? stranger : 0;
    } else if (answer < 0) {
      return mounted.filter((cell) => cell.y < memory2.end).length;
    }
    for (const [index, { known }] of mounted.entries()) {
      if (known && index < end) beyond.delete(known.id);
      else if (known) beyond.add(known.id);
    }
    return end;
  }
  function above(memory2, cells) {
    const fromTop = cells[0].y <= 0;
    if (fromTop) memory2.root = cells.find((cell) => cell.known)?.known ?? null;
    let parent = null;
    for (const [index, { type, known }] of cells.entries()) {
      if (known && (parent || fromTop || index > 0 || !memory2.places.has(known.id))) {
        const before = memory2.places.get(known.id);
        const answered2 = parent ?? (fromTop ? null : before?.parent ?? null);
        memory2.places.set(known.id, { parent: answered2, own: false, below: false, hidden: before?.hidden ?? false });
      }
      parent = type === "post" ? known : null;
    }
  }
  function below({ focus, places: places2, answers }, cells) {
    const here = /* @__PURE__ */ new Set([focus.id, ...cells.flatMap((cell) => cell.known?.id ?? [])]);
    let parent = focus;
    let leading = true;
    for (const { type, known } of cells) {
      if (type === "empty") {
        parent = focus;
      } else if (type === "showAll") {
        hide(places2, focus);
        parent = null;
        leading = false;
      } else if (type === "show") {
        hide(places2, parent ?? focus);
        parent = null;
        leading = false;
      } else if (known) {
        leading &&= known.handle !== null && known.handle.toLowerCase() === focus.handle?.toLowerCase();
        const before = places2.get(known.id);
        if (parent && before?.parent && !here.has(before.parent.id)) parent = before.parent;
        places2.set(known.id, { parent: parent ?? before?.parent ?? null, own: leading, below: true, hidden: before?.hidden ?? false });
        if (parent) answers.set(parent.id, (answers.get(parent.id) ?? /* @__PURE__ */ new Set()).add(known.id));
        parent = known;
      } else {
        parent = null;
        leading = false;
      }
    }
  }
  function hide(places2, known) {
    const place = places2.get(known.id);
    if (place) place.hidden = true;
  }

  // extension/sites/x-ids.js
  var HOSTS = /* @__PURE__ */ new Set(["x.com", "twitter.com", "www.x.com", "www.twitter.com", "mobile.x.com", "mobile.twitter.com"]);
  var HANDLE = /^[A-Za-z0-9_]{1,20}$/;
  var STATUS = /^\/([A-Za-z0-9_]{1,20}|i\/web)\/status\/(\d{1,20})(\/history)?\/?$/;
  var PLAIN2 = /^\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,20})$/;
  var DEEPER = /^\/[^/?#\\.%]+\/[^/?#\\.%]/;
  var MOMENT = /^20(?:0[4-9]|[1-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
  var PAGES = new Set(
    "home explore notifications messages i settings compose search login logout signup tos privacy about jobs download hashtag intent share account who_to_follow communities lists bookmarks premium_sign_up".split(" ")
  );
  var isX = (url) => url.protocol === "https:" && HOSTS.has(url.hostname);
  function statusOf(href) {
    const plain4 = href === null ? null : PLAIN2.exec(href);
    if (plain4) return { id: plain4[2], handle: plain4[1] === "i" ? null : plain4[1] };
    return href === null ? null : statusAt(href);
  }
  var statusAt = remembered((href) => {
    const url = address(href, "https://x.com/");
    const match = url && isX(url) ? STATUS.exec(url.pathname) : null;
    if (!match) return null;
    return { id: match[2], handle: match[1] === "i" || match[1] === "i/web" ? null : match[1] };
  });
  function statusBelow(href) {
    const url = address(href, "https://x.com/");
    const match = url && isX(url) ? /^(\/[A-Za-z0-9_]{1,20}\/status\/\d{1,20})\//.exec(`${url.pathname}/`) : null;
    return match ? statusOf(match[1]) : null;
  }
  function handleOf(href) {
    if (href === null || DEEPER.test(href)) return null;
    const name = href.startsWith("/") ? href.slice(1) : "";
    return HANDLE.test(name) ? PAGES.has(name.toLowerCase()) ? null : name : handleAt(href);
  }
  var handleAt = remembered((href) => {
    const url = address(href, "https://x.com/");
    if (!url || !isX(url)) return null;
    const [first, ...rest] = url.pathname.split("/").filter(Boolean);
    return first && rest.length === 0 && HANDLE.test(first) && !PAGES.has(first.toLowerCase()) ? first : null;
  });
  function timeOfId(id) {
    if (!/^\d{11,20}$/.test(id)) return null;
    const snowflake = BigInt(id);
    if (snowflake < 30000000000n) return null;
    return isoTime(Number(snowflake >> 22n) + 1288834974657);
  }
  function isoTime(when) {
    if (typeof when === "string" && MOMENT.test(when)) return `${when.slice(0, 19)}Z`;
    const date = new Date(typeof when === "string" && !/^\d{4}-\d\d-\d\dT/.test(when) ? NaN : when ?? NaN);
    const year = date.getUTCFullYear();
    return year >= 2004 && year < 2200 ? `${date.toISOString().slice(0, 19)}Z` : null;
  }
  var PLACES2 = {
    handle: (segment) => HANDLE.test(segment) && !PAGES.has(segment.toLowerCase()),
    post: (segment) => /^\d{1,20}$/.test(segment)
  };
  function pageOf2(url, routes) {
    const { route, post } = routeOf(routes, url, PLACES2);
    return { kind: route?.kind ?? "other", focus: post, posts: route?.posts ?? false, many: route?.many ?? false };
  }

  // extension/sites/x-quotes.js
  var MOST2 = 2e3;
  var met = /* @__PURE__ */ new Map();
  var keyOf2 = (handle, at) => `${handle.toLowerCase()} ${at}`;
  function meet({ id, author: { handle }, at, text }) {
    if (!id || !handle || !at) return;
    const key = keyOf2(handle, at);
    const there = met.get(key) ?? [];
    if (there.some((one) => one.id === id)) return;
    if (met.size >= MOST2) met.delete(
      /** @type {string} */
      met.keys().next().value
    );
    met.set(key, [...there, { id, text }]);
  }
  function metBefore(handle, at, text) {
    const there = at ? met.get(keyOf2(handle, at)) ?? [] : [];
    const shown = text.replace(/…$/u, "").trim();
    const fitting = there.filter((one) => one.text.startsWith(shown));
    return fitting.length === 1 ? fitting[0].id : null;
  }

  // extension/sites/x-post.js
  var NO_LANGUAGE = /^(und|zxx|art|q[a-z]{2})$/i;
  var inQuote = (element, article, look3) => othersIn(article, look3).some((other) => other.contains(element));
  var othersIn = (article, look3) => look3.kept.once(article, "others", () => look3.every(article, "quote", "article"));
  function ownTo2(article, field, look3) {
    return look3.kept.once(article, field, () => look3.first(article, field, othersIn(article, look3).length > 0 ? (e) => !inQuote(e, article, look3) : void 0));
  }
  var isWrapper = (article, look3) => othersIn(article, look3).length > 0 && ownTo2(article, "userName", look3) === null && look3.first(article, "post") !== null;
  function permalinkOf(article, look3) {
    const { link: link2, doubted } = look3.kept.once(article, "timed", () => timedLink(article, look3));
    if (link2 || doubted || isPromoted(article, look3)) return link2;
    const known = countsOf(article, look3);
    return known ? { ...known, time: null, timed: false } : null;
  }
  function timedLink(article, look3) {
    if (isPromoted(article, look3)) return { link: null, doubted: false };
    const found = look3.every(article, "permalink").flatMap((time2) => {
      const status = inQuote(time2, article, look3) ? null : statusAround(time2, look3);
      return status ? [{ ...status, time: time2, timed: true }] : [];
    });
    const alike = found.every(({ id }) => id === found[0].id);
    if (alike) return { link: found[0] ?? null, doubted: false };
    const counted = countsOf(article, look3)?.id;
    const link2 = found.find(({ id }) => id === counted) ?? null;
    return { link: link2, doubted: !link2 && found.length > 0 };
  }
  var countsOf = (article, look3) => statusBelow(ownTo2(article, "permalinkFallback", look3)?.getAttribute("href") ?? null);
  var statusAround = (element, look3) => statusOf(look3.closest(element, "statusLink")?.getAttribute("href") ?? null);
  function isPromoted(article, look3) {
    return article.parentElement !== null && look3.closest(article.parentElement, "promoted") !== null;
  }
  function communityOf(article, look3) {
    const name = ownTo2(article, "userName", look3);
    const link2 = look3.first(article, "communityLink", (a) => !inQuote(a, article, look3) && name !== null && precedes2(a, name));
    return address(link2?.getAttribute("href"), "https://x.com/")?.href ?? null;
  }
  function authorOf2(block, around, look3) {
    const link2 = block && look3.first(block, "profileLink", (a) => handleOf(a.getAttribute("href")) !== null);
    let handle = link2 ? handleOf(link2.getAttribute("href")) : null;
    let name = link2 ? ownName(link2, look3, (element) => look3.is(element, "notAName")) : null;
    const mute = link2 !== null && look3.first(link2, "mute", (image) => !look3.closest(image, "notAName") || look3.closest(image, "notAName") === link2) !== null;
    if (mute) name = null;
    if (block && !link2) {
      const [first, ...lines] = readText(block).split("\n");
      name = first || null;
      handle = lines.map((line2) => /^[\u200e\u200f\u2066-\u2069]*@([A-Za-z0-9_]{1,20})\b/.exec(line2)?.[1]).find(Boolean) ?? null;
    }
    const avatar = ownTo2(around, "avatar", look3)?.getAttribute("data-testid")?.replace(/^UserAvatar-Container-/, "");
    const pictured = avatar && avatar !== "unknown" && /^[A-Za-z0-9_]{1,20}$/.test(avatar) ? avatar : null;
    return { name: cap(name, LIMITS.name), handle: handle ?? pictured, pictured, mute, link: link2 };
  }
  var differ = (...handles) => new Set(handles.filter(Boolean).map((handle) => handle?.toLowerCase())).size > 1;
  function readArticle(article, look3) {
    const own = (field) => ownTo2(article, field, look3);
    const permalink = permalinkOf(article, look3);
    const nameBlock = own("userName");
    const named2 = authorOf2(nameBlock, article, look3);
    const handle = named2.handle ?? permalink?.handle ?? null;
    const { body, several } = look3.kept.once(article, "words", () => wordsOf2(article, nameBlock, look3));
    const said2 = body ? spoken(body, look3, void 0, isMention) : { text: "", translated: false };
    const replaced = said2.translated;
    said2.translated ||= body !== null && own("translatedBy") !== null && isInPagesLanguage(body);
    const lang = said2.translated ? null : body?.getAttribute("lang") ?? null;
    const reply = own("reply");
    const answering2 = replyingTo(article, nameBlock, body ?? reply, body !== null, look3);
    const writers2 = look3.every(article, "userName").filter((e) => !inQuote(e, article, look3)).length;
    const found = { permalink: permalink?.timed, profileLink: named2.link !== null };
    const lacks = look3.lacking("post", (field) => found[
      /** @type {keyof typeof found} */
      field
    ] || own(field) !== null);
    if (writers2 > 1) lacks.push("quote");
    if (reply && countOf(reply) === null) lacks.push("replies");
    if (body && !lang && !replaced) lacks.push("lang");
    if (several || body && look3.first(body, "mute")) lacks.push("text");
    if (named2.mute) lacks.push("name");
    return {
      // The name, the picture and the address name one person each. Where they differ nobody is named.
      doubted: differ(named2.handle, named2.pictured, permalink?.handle),
      lacks,
      id: permalink?.id ?? null,
      url: permalink && handle ? `https://x.com/${handle}/status/${permalink.id}` : null,
      author: { handle, name: named2.name },
      nameBlock,
      text: cap(said2.text, LIMITS.text) ?? "",
      translated: said2.translated,
      truncated: own("truncated") !== null,
      lang: lang && !NO_LANGUAGE.test(lang) && /^[A-Za-z-]{2,35}$/.test(lang) ? lang : null,
      at: isoTime(permalink?.time?.getAttribute("datetime") ?? null) ?? (permalink ? timeOfId(permalink.id) : null),
      ...linked(body, answering2, look3),
      replyingTo: answering2,
      quoted: quoted(article, look3),
      answers: countOf(reply),
      reactions: reactions(own)
    };
  }
  function isInPagesLanguage(body) {
    const [shown, page] = [body.getAttribute("lang"), body.ownerDocument.documentElement.lang].map((lang) => lang?.toLowerCase().split("-")[0]);
    return Boolean(page) && (shown === page || !shown);
  }
  var isMention = (block) => block.getElementsByTagName("a").length > 0;
  function wordsOf2(article, nameBlock, look3) {
    const all = look3.several(article, "body", (e) => !nameBlock?.contains(e) && !inQuote(e, article, look3));
    const differ2 = all.some((e) => e.textContent !== all[0].textContent);
    if (!differ2) return { body: all[0] ?? null, several: false };
    const ids = (article.getAttribute("aria-labelledby") ?? "").split(" ");
    for (const meant of [all.filter(({ id }) => id && ids.includes(id)), all.filter((e) => e.hasAttribute("lang"))]) {
      if (meant.length === 1) return { body: meant[0], several: false };
    }
    return { body: null, several: true };
  }
  function linked(body, answering2, look3) {
    const mentions = [...answering2];
    const links = [];
    for (const link2 of body ? look3.every(body, "textLink") : []) {
      const href = link2.getAttribute("href");
      const shown = readLine(link2);
      const handle = /^[\u200e\u200f\u2066-\u2069]*[@＠]/.test(shown) ? handleOf(href) : null;
      if (handle) mentions.push(handle);
      const url = address(href, "https://x.com/");
      if (handle || !url || !/^https?:$/.test(url.protocol) || /^[#＃$]/.test(shown)) continue;
      const whole2 = shown.replace(/…$/, "").replaceAll(" ", "");
      links.push(url.hostname === "t.co" && address(whole2) && /^https?:\/\//.test(whole2) ? whole2 : url.href);
    }
    return { mentions: eachOnce(mentions, LIMITS.name), links: eachOnce(links, LIMITS.url) };
  }
  function replyingTo(article, name, end, words2, look3) {
    const inPlace = (a) => (!name || precedes2(name, a) && (words2 || isNext(name, a, look3))) && (!end || precedes2(a, end));
    return look3.every(article, "textLink").filter((a) => handleOf(a.getAttribute("href")) !== null && !end?.contains(a) && !look3.closest(a, "notReplyingTo") && !inQuote(a, article, look3) && inPlace(a)).filter((a) => /^[\u200e\u200f\u2066-\u2069]*@/.test(readLine(a)) && !isLabel(a, look3)).map((a) => handleOf(a.getAttribute("href"))).filter((handle) => handle !== null).slice(0, LIMITS.list);
  }
  function isLabel(a, look3) {
    const line2 = look3.closest(a, "line");
    return line2 !== null && look3.first(line2, "icon") !== null;
  }
  var precedes2 = (a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  function isNext(name, link2, look3) {
    const nothing = (block2) => readText(block2) === "" && !look3.is(block2, "notReplyingTo") && !look3.first(block2, "notReplyingTo");
    let block = name;
    while (block?.parentElement && !block.parentElement.contains(link2)) block = block.parentElement;
    let next2 = block?.nextElementSibling ?? null;
    while (next2 && !next2.contains(link2) && nothing(next2)) next2 = next2.nextElementSibling;
    return next2?.contains(link2) ?? false;
  }
  function quoted(article, look3) {
    const quotes = othersIn(article, look3);
    const own = (e) => !quotes.some((other) => other !== e && other.contains(e));
    const quote = quotes.length > 0 ? look3.first(article, "quote", own) : null;
    if (quote) return quotedIn(quote, look3);
    return quotes.some((other) => own(other) && look3.is(other, "quoteGone")) ? { id: null, author: null } : null;
  }
  function quotedIn(quote, look3) {
    const named2 = authorOf2(look3.first(quote, "userName"), quote, look3);
    const author = differ(named2.handle, named2.pictured) ? null : named2.handle;
    const ids = look3.every(quote, "statusLink").map((a) => statusOf(a.getAttribute("href")) ?? statusBelow(a.getAttribute("href"))).filter((known) => known !== null && known.handle !== null && known.handle.toLowerCase() === author?.toLowerCase());
    if (ids[0] || !author) return { id: ids[0]?.id ?? null, author };
    const body = look3.first(quote, "body");
    const at = isoTime(look3.first(quote, "time")?.getAttribute("datetime") ?? null);
    return { id: metBefore(author, at, body ? readText(body, void 0, isMention) : ""), author };
  }
  function countOf(button2) {
    const label = button2?.getAttribute("aria-label");
    const found = label && /(\p{Nd}+)([.,\u066b\u066c'\u2019\u00a0\u202f]\p{Nd}|[KMB](?!\p{L})|[千万萬億亿천만억])?/u.exec(label.slice(0, 200));
    if (!found) return null;
    const number2 = found[2] ? Infinity : Number(westernDigits(found[1]));
    return Number.isNaN(number2) ? null : number2;
  }
  function reactions(own) {
    const liked = own("liked") !== null;
    const reposted = own("reposted") !== null;
    if (liked && own("notLiked")) return null;
    if (!liked && !own("notLiked")) return reposted ? ["repost"] : null;
    return [...liked ? ["like"] : [], ...reposted ? ["repost"] : []];
  }

  // extension/sites/x-composer.js
  function composerOf2(target, look3) {
    const inside = look3.closest(target, "composer");
    const wrap = inside ?? look3.closest(target, "composerWrap");
    const box = inside ?? (wrap && look3.first(wrap, "composer"));
    if (!box) return null;
    return { box, frame: frameOf(box, look3), text: () => readText(box), ...whomItAnswers2(box, look3) };
  }
  function frameOf(box, look3) {
    let frame = box;
    for (let around = box.parentElement; around && !look3.first(around, "post"); around = around.parentElement) {
      frame = around;
      if (look3.first(around, "send")) break;
    }
    return frame;
  }
  function whomItAnswers2(box, look3) {
    const dialog = look3.closest(box, "dialog");
    const inline = look3.closest(box, "inlineReply");
    const cell = look3.closest(box, "cellAround");
    if (inline || cell) {
      const post2 = cell && look3.first(cell, "post");
      const { href } = box.ownerDocument.location;
      const answered2 = post2 ? permalinkOf(post2, look3) : statusOf(href) ?? statusBelow(href);
      return { replyTo: answered2?.id ?? null, kind: "reply" };
    }
    if (!dialog) return { replyTo: null, kind: "post" };
    const linked2 = new URL(box.ownerDocument.location.href).searchParams.get("in_reply_to");
    const post = look3.several(dialog, "post", (e) => (e.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).at(-1);
    if (post || linked2) return { replyTo: (post && permalinkOf(post, look3)?.id) ?? linked2, kind: "reply" };
    const quote = look3.first(dialog, "composerQuote");
    return quote ? { replyTo: quotedIn(quote, look3).id, kind: "quote" } : { replyTo: null, kind: "post" };
  }
  function sendGesture2(event, look3) {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return null;
    if (event.type === "keydown") {
      const { key, ctrlKey, metaKey, isComposing } = (
        /** @type {KeyboardEvent} */
        event
      );
      return key === "Enter" && (ctrlKey || metaKey) && !isComposing ? composerOf2(target, look3) : null;
    }
    if (event.type !== "click") return null;
    const button2 = look3.closest(target, "send");
    if (!button2 || button2.hasAttribute("disabled") || button2.getAttribute("aria-disabled") === "true") return null;
    for (let around = button2.parentElement; around; around = around.parentElement) {
      const box = look3.first(around, "composer");
      if (box) return composerOf2(box, look3);
    }
    return null;
  }
  function sentPost(document2, look3) {
    const link2 = look3.first(document2, "toastLink");
    const sent = link2 && statusOf(link2.getAttribute("href"));
    return sent && { ...sent, url: `https://x.com/${sent.handle ?? "i"}/status/${sent.id}` };
  }

  // extension/sites/x-account.js
  function viewerOf2(document2, look3) {
    const tab = look3.first(document2, "profileTab");
    const first = tab && handleOf(tab.getAttribute("href"));
    const avatar = look3.first(document2, "switcher") ?? look3.first(document2, "narrowAvatar");
    const narrow = !tab && !look3.first(document2, "switcherButton");
    const shown = avatar?.getAttribute("data-testid")?.replace(/^UserAvatar-Container-/, "") ?? null;
    const second = shown && handleOf(`/${shown}`);
    if (first && second) {
      if (first.toLowerCase() !== second.toLowerCase()) return { account: null, alone: null, likely: null };
      return { account: { platform: "x", handle: first, name: nameOf(document2, first, look3), id: null }, alone: null, likely: first };
    }
    const alone = narrow && second ? { platform: (
      /** @type {const} */
      "x"
    ), handle: second, name: null, id: null } : null;
    return { account: null, alone, likely: first ?? second ?? null };
  }
  function nameOf(document2, handle, look3) {
    const button2 = look3.first(document2, "switcherButton");
    const { text: shown, translated } = button2 ? spoken(button2, look3, (element) => look3.is(element, "avatar")) : { text: "", translated: false };
    const end = shown.toLowerCase().indexOf(`@${handle.toLowerCase()}`);
    return end > 0 && !translated ? cap(shown.slice(0, end).split("\n")[0].trim(), LIMITS.name) : null;
  }
  function isLoggedOut(document2, look3) {
    return look3.first(document2, "loggedOut") !== null && !look3.first(document2, "switcherButton") && !look3.first(document2, "profileTab");
  }

  // extension/sites/x-second.js
  function postsAgain(scope, rows, look3) {
    const { kept } = look3;
    const ids = /* @__PURE__ */ new Set();
    const add = (links) => {
      for (const link2 of links) {
        const post = statusAround(link2, look3);
        if (post) ids.add(post.id);
      }
    };
    for (const row of rows) add(kept.once(row, "second", () => look3.every(row, "secondLink")));
    const outside = kept.around("second", () => ({ scope, links: linksOutside(scope, rows, look3) }));
    add(outside.scope === scope ? outside.links.filter((a) => a.isConnected) : linksOutside(scope, rows, look3));
    return ids;
  }
  var linksOutside = (scope, rows, look3) => look3.every(scope, "secondLink").filter((a) => !rows.some((row) => row.contains(a)));
  function disagreements2(first, second) {
    const ids = /* @__PURE__ */ new Set();
    for (const known of first.values()) if (known) ids.add(known.id);
    for (const id of ids) if (!second.has(id)) return ["posts"];
    return ids.size === second.size ? [] : ["posts"];
  }
  function unsureOf2(document2, scope, cells, talk, look3) {
    const unsure = look3.lacking("page", (field) => look3.hits[field] !== void 0 || look3.first(document2, field) !== null);
    const layers = look3.kept.around("layers", () => look3.first(document2, "layers"));
    if (layers && layers !== scope && !layers.contains(scope) && look3.every(layers, "dialog").length === 0 && look3.first(layers, "post")) unsure.push("posts");
    if (!talk) return unsure;
    const rows = cells.filter((cell) => cell.type !== "unknown" || cell.post);
    const flat = cells.length > 1 && cells.every((cell) => cell.y === 0);
    if (talk.thread === null || flat || rows.length < cells.length) unsure.push("in_reply_to");
    return unsure;
  }

  // extension/sites/x.js
  var look2 = selectors(
    /** @type {any} */
    x_default
  );
  var FITS_PX = 6;
  function scopeOf2(document2) {
    const dialogs = look2.kept.around("dialogs", () => {
      const layers = look2.first(document2, "layers");
      return layers ? look2.every(layers, "dialog") : [];
    });
    const dialog = dialogs.filter((d) => d.isConnected).reverse().find((d) => look2.first(d, "cell", (cell) => look2.first(cell, "post") !== null));
    return dialog ?? look2.kept.around("column", () => look2.first(document2, "column")) ?? document2.body ?? document2;
  }
  function cellOf(element, known, wrappers) {
    const y = Number(/translateY\((-?[\d.]+)px\)/.exec(element.getAttribute("style") ?? "")?.[1] ?? 0);
    const articles = look2.kept.once(element, "posts", () => look2.several(element, "post", () => true));
    const here = articles.length < 2 ? articles : articles.filter((one) => !wrappers.has(one) && !articles.some((other) => other !== one && !wrappers.has(other) && other.contains(one)));
    const post = here.length > 0 && known.get(here[0]) || null;
    if (post && here.every((one) => known.get(one)?.id === post.id)) return { type: "post", known: post, y };
    return { ...look2.kept.once(element, "cell", () => kindOfRow(element, articles.length > 0)), known: null, y };
  }
  var rowsIn = (scope) => look2.kept.still(scope, "rows", () => {
    let last = null;
    return look2.every(scope, "cell").filter((cell) => last?.contains(cell) ? false : (last = cell, true));
  });
  function withGaps(rows, cells) {
    const gaps = rows.map((_, at) => at === 0 ? 0 : cells[at].y - cells[at - 1].y - rows[at - 1].getBoundingClientRect().height);
    const open = gaps.filter((gap) => Math.abs(gap) > FITS_PX).length;
    if (open === 0 || open * 3 > rows.length) return cells;
    return cells.flatMap((cell, at) => gaps[at] > FITS_PX ? [
      /** @type {Cell} */
      { type: "unknown", post: true, known: null, y: cell.y },
      cell
    ] : [cell]);
  }
  var asPost = (cell, at, cells) => cell.type === "showAll" && cells[at - 1]?.type === "post" && cells[at + 1]?.type === "post" ? { ...cell, type: "unknown", post: true } : cell;
  function kindOfRow(element, post) {
    const button2 = look2.first(element, "button", (one) => !look2.is(one, "menu")) !== null;
    const article = look2.first(element, "quoteGone") !== null;
    if (post) return { type: "unknown", post: true };
    if (button2) return { type: article ? "showAll" : "show" };
    if (look2.first(element, "heading")) return { type: "heading" };
    if (!article && look2.first(element, "menu")) return { type: "empty", post: false };
    return { type: article || readText(element) !== "" ? "unknown" : "empty", post: article };
  }
  function survey2(document2, url) {
    turnTo2(url);
    look2.kept.catchUp(document2);
    const { kind, focus, posts: posts3, many } = look2.kept.around("page", () => pageOf2(url, look2.pages));
    const scope = scopeOf2(document2);
    look2.kept.listIs(scope);
    const viewer = look2.kept.around("viewer", () => viewerOf2(document2, look2));
    const loggedOut = look2.kept.around("loggedOut", () => isLoggedOut(document2, look2));
    const known = /* @__PURE__ */ new Map();
    const timed = /* @__PURE__ */ new Set();
    const wrappers = /* @__PURE__ */ new Set();
    let promoted = 0;
    for (const article of look2.all(scope, "post")) {
      if (isWrapper(article, look2)) {
        wrappers.add(article);
        continue;
      }
      const permalink = permalinkOf(article, look2);
      if (!permalink && isPromoted(article, look2)) {
        promoted += 1;
        continue;
      }
      known.set(article, permalink && { id: permalink.id, handle: permalink.handle });
      if (permalink?.timed) timed.add(article);
    }
    const rows = rowsIn(scope);
    const all = rows.map((element) => cellOf(element, known, wrappers));
    const cells = kind === "status" ? withGaps(rows, all).map(asPost) : all;
    const talk = kind === "status" && focus ? conversation(cells, focus) : null;
    const hidden = cells.some((cell) => cell.type === "show" || cell.type === "showAll") && talk ? ["more replies"] : [];
    if (kind !== "status" && [...known.keys()].some(isCut)) hidden.push("see more");
    const second = postsAgain(scope, rows, look2);
    const here = (element) => known.get(element) ?? null;
    return {
      platform: "x",
      kind,
      url: url.href,
      viewer: viewer.account,
      alone: viewer.alone,
      loggedOut,
      posts: [...known.keys()],
      second: second.size,
      expectsPosts: posts3 && !look2.first(scope, "empty") && !(cells.length === 0 && look2.first(scope, "loading")),
      many,
      hidden,
      unsure: [...disagreements2(known, second), ...known.size > 0 ? unsureOf2(document2, scope, cells, talk, look2) : []],
      fallbacks: look2.fallbacks,
      map: look2.name,
      id: (element) => here(element)?.id ?? null,
      stamp: (element) => {
        const known2 = here(element);
        const place = talk?.placeOf(known2);
        return [known2?.id, look2.kept.version(element), place?.parent?.id, place && talk?.thread?.id, place?.hidden, place?.shown].join("|");
      },
      places: (element) => {
        const focused = talk && [...known].find(([, post]) => post?.id === focus)?.[0];
        const place = focused && communityOf(focused, look2);
        if (place) community = place;
        return [communityOf(element, look2), talk && community].filter((one) => one !== null);
      },
      context: { kind, talk, likely: viewer.likely, loggedOut, promoted, timed, first: [...known.keys()][0], quoted: kind === "quotes" ? statusBelow(url.href) : null }
    };
  }
  var isCut = (article) => look2.kept.once(article, "cut", () => look2.first(article, "truncated") !== null);
  var address3 = "";
  var community = null;
  function turnTo2({ href }) {
    if (href !== address3) {
      look2.turn();
      community = null;
    }
    address3 = href;
  }
  function readPost2(element, survey3) {
    try {
      if (!element.isConnected) return { reason: "gone" };
      look2.kept.catchUp(element.ownerDocument);
      const { talk, likely, loggedOut, kind, timed, first, quoted: quoted3 } = survey3.context;
      const read = readArticle(element, look2);
      if (!read.id && isPromoted(element, look2)) return { reason: "promoted" };
      if (timed.size > 0 && !timed.has(element)) return { reason: "no permalink" };
      if (kind === "history" && element !== first) return { reason: "older version" };
      if (!read.id && !read.author.handle && !read.text) return { reason: "nothing to read" };
      if (!read.author.handle || read.doubted) return { reason: "author in doubt" };
      const known = read.id ? { id: read.id, handle: read.author.handle } : null;
      const place = talk?.placeOf(known) ?? null;
      const author = { ...read.author, id: null, url: `https://x.com/${read.author.handle}` };
      meet(read);
      return {
        post: {
          platform: "x",
          id: read.id,
          url: read.url,
          ...answering(read, place, quoted3),
          author,
          text: read.text,
          lang: read.lang,
          at: read.at,
          not_before: null,
          thread: place ? talk.thread.id : null,
          thread_author: place ? talk.thread.handle : null,
          mentions: read.mentions,
          links: read.links,
          my_reactions: loggedOut ? null : read.reactions,
          replies_hidden: repliesHidden(read.answers, place)
        },
        anchor: read.nameBlock?.parentElement ?? element,
        // the name block's own parent is a column
        own: likely !== null && likely.toLowerCase() === read.author.handle?.toLowerCase(),
        truncated: read.truncated,
        translated: read.translated,
        lacks: read.lacks
      };
    } catch (fault) {
      return { reason: `unreadable: ${fault instanceof Error ? fault.name : "fault"}` };
    }
  }
  function answering(read, place, quoted3) {
    if (place?.parent) {
      const kind = place.own ? "post" : "reply";
      return { kind, in_reply_to: { id: place.parent.id, author: place.parent.handle } };
    }
    if (read.replyingTo.length > 0) return { kind: "reply", in_reply_to: { id: null, author: read.replyingTo[0] } };
    if (place?.below) return { kind: "reply", in_reply_to: null };
    const { id = null, author = null } = read.quoted ?? {};
    const listed = !id && author !== null && author.toLowerCase() === quoted3?.handle?.toLowerCase();
    if (read.quoted) return { kind: "quote", in_reply_to: author || id ? { id: listed ? quoted3.id : id, author } : null };
    return { kind: "post", in_reply_to: null };
  }
  function repliesHidden(answers, place) {
    if (place?.hidden) return true;
    if (answers === 0) return false;
    return place?.below && answers !== null ? answers > place.shown : null;
  }
  var surveyed2 = onceATurn(look2, survey2);
  var site2 = {
    platform: "x",
    matches: isX,
    use: look2.use,
    hits: () => look2.hits,
    survey(document2, url) {
      try {
        return surveyed2(document2, url);
      } catch {
        return unreadable("x", pageOf2(url, look2.pages).kind, url, look2.name);
      }
    },
    readPost: readPost2,
    shows(element, id) {
      look2.kept.catchUp(element.ownerDocument);
      const known = permalinkOf(element, look2)?.id ?? null;
      return known === id || known === null && !/^\d/.test(id);
    },
    alerts: (document2) => look2.every(document2, "alert").filter((alert) => !look2.first(alert, "statusLink")),
    ownAccount: (document2) => viewerOf2(document2, look2).account,
    composerOf: asOfNow(look2, (target) => composerOf2(target, look2)),
    sendGesture: asOfNow(look2, (event) => sendGesture2(event, look2)),
    likeGesture: () => null,
    // the page shows it, and `my_reactions` tells
    sentPost: (document2) => sentPost(document2, look2),
    theme: pageTheme,
    ownPlaces: (account) => [
      { label: "Your mentions", url: "https://x.com/notifications/mentions" },
      { label: "Your notifications", url: "https://x.com/notifications" },
      ...account?.handle ? [{ label: "Your posts", url: `https://x.com/${account.handle}/with_replies` }] : []
    ]
  };

  // extension/sites/site.js
  var sites = [site2, site];
  function siteFor(url) {
    return sites.find((site4) => site4.matches(url)) ?? null;
  }

  // extension/browser.js
  var api = (
    /** @type {typeof chrome} */
    /** @type {any} */
    globalThis.browser ?? /** @type {any} */
    globalThis.chrome
  );

  // extension/content/background.js
  var ANSWER_MS = 28e3;
  var alive = () => Boolean(api.runtime?.id);
  async function ask(message) {
    if (!alive()) return { ok: false, state: "gone" };
    const late = new Promise((resolve) => AbortSignal.timeout(ANSWER_MS).addEventListener("abort", () => resolve(void 0)));
    try {
      return await Promise.race([api.runtime.sendMessage(message), late]) ?? { ok: false, state: "no-answer" };
    } catch {
      return { ok: false, state: alive() ? "no-answer" : "gone" };
    }
  }
  function onStored(keys, changed, signal) {
    const listener = (changes, area) => {
      const differs = (key) => JSON.stringify(changes[key].oldValue) !== JSON.stringify(changes[key].newValue);
      if (area === "local" && keys.some((key) => key in changes && differs(key))) changed();
    };
    api.storage.onChanged.addListener(listener);
    signal.addEventListener("abort", () => alive() && api.storage.onChanged.removeListener(listener));
  }

  // extension/places.js
  var HOSTS2 = {
    "x.com": "x",
    "mobile.x.com": "x",
    "twitter.com": "x",
    "mobile.twitter.com": "x",
    "facebook.com": "facebook",
    "www.facebook.com": "facebook",
    "web.facebook.com": "facebook"
  };
  var SITE = { x: "X", facebook: "Facebook" };
  var HOME = { x: "https://x.com", facebook: "https://www.facebook.com" };
  var FACEBOOK_OWN = new Set(
    "groups pages watch reel reels marketplace gaming events friends notifications messages photo photos videos stories story.php permalink.php profile.php photo.php video.php saved bookmarks settings privacy help login login.php home.php search hashtag share sharer ads business policies memories feed l.php me recover checkpoint composer dialog live".split(" ")
  );
  function parsed(address4) {
    try {
      return address4 ? new URL(address4) : null;
    } catch {
      return null;
    }
  }
  var BY_ID = { "/profile.php": "id", "/permalink.php": "id", "/story.php": "id", "/photo": "idorvanity", "/photo.php": "idorvanity" };
  function decoded2(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
  function parts(address4) {
    const text = String(address4 ?? "");
    const url = parsed(text.includes("://") ? text : `https://${text}`);
    const platform = url && (url.hostname === "m.facebook.com" ? "facebook" : HOSTS2[url.hostname]);
    if (!platform || !["https:", "http:"].includes(url.protocol)) return null;
    const path = decoded2(url.pathname).replace(/\/+/g, "/").replace(/\/$/, "").toLowerCase();
    return { home: HOME[platform], path, owner: url.searchParams.get(BY_ID[path] ?? "")?.toLowerCase() || null };
  }
  function plainAddress(address4) {
    const here = parts(address4);
    return here && here.home + here.path + (here.path === "/profile.php" && here.owner ? `?id=${here.owner}` : "");
  }
  function places(address4) {
    const here = parts(address4);
    const plain4 = plainAddress(address4);
    if (!here || !plain4) return [];
    const { home, path, owner } = here;
    if (owner) return [plain4, `${home}/profile.php?id=${owner}`, `${home}/groups/${owner}`, `${home}/${owner}`];
    const first = path.split("/")[1] ?? "";
    return /^\d+$/.test(first) ? [plain4, `${home}/profile.php?id=${first}`] : [plain4];
  }
  function leftOut(address4, excluded) {
    const here = places(address4);
    return excluded.some((told) => {
      const prefix = plainAddress(told);
      return prefix !== null && here.some((place) => place === prefix || place.startsWith(`${prefix}/`));
    });
  }

  // extension/sites/health.js
  var ENOUGH = 5;
  var PASSED_OVER = /* @__PURE__ */ new Set(["gone", "promoted", "not a post", "older version", "not named", "left out"]);
  var FIELD_OF = { "author in doubt": "author", "no permalink": "id" };
  function coverage(survey3, outcomes, earlier = { read: 0, missing: [] }) {
    const counted = outcomes.filter((outcome2) => !("reason" in outcome2) || !PASSED_OVER.has(outcome2.reason));
    const posts3 = counted.flatMap((outcome2) => "post" in outcome2 ? [outcome2.post] : []);
    const seen = Math.max(counted.length, survey3.posts.length - (outcomes.length - counted.length), 0);
    const missing = [.../* @__PURE__ */ new Set([...missingFields(survey3, counted, posts3), ...earlier.missing])];
    const base = { seen: seen + earlier.read, read: posts3.length + earlier.read, missing, hidden: survey3.hidden, fallback: survey3.fallbacks(), map: survey3.map };
    const leftOut2 = outcomes.filter((outcome2) => "reason" in outcome2 && outcome2.reason === "left out").length;
    const rest = leftOut2 > 0 ? { ...survey3, second: Math.max(0, survey3.second - leftOut2), expectsPosts: false } : survey3;
    const health = healthOf(rest, seen, posts3, missing);
    const { untaken = 0 } = earlier;
    return { ...base, health: untaken > 0 && health === "ok" ? "degraded" : health, read: base.read - untaken };
  }
  function lost(counted) {
    const missing = [];
    for (const outcome2 of counted) {
      if ("post" in outcome2) {
        const { id, at, author } = outcome2.post;
        missing.push(...outcome2.lacks);
        if (!author.handle && !author.name && !author.id) missing.push("author");
        if (!id) missing.push("id");
        if (!at) missing.push("at");
      } else if (FIELD_OF[outcome2.reason]) missing.push(FIELD_OF[outcome2.reason]);
    }
    return missing;
  }
  function missingFields(survey3, counted, posts3) {
    const missing = [...survey3.unsure, ...lost(counted)];
    const many = posts3.length >= ENOUGH;
    if (many && oneAuthor(survey3, posts3)) missing.push("author");
    if (many && posts3.every((post) => !post.text)) missing.push("text");
    if (!survey3.viewer && !survey3.loggedOut) missing.push(survey3.alone ? "narrow window" : "own account");
    return missing;
  }
  function oneAuthor(survey3, posts3) {
    return survey3.many && new Set(posts3.map(({ author }) => author.handle ?? author.id ?? author.name)).size === 1;
  }
  function healthOf(survey3, seen, posts3, missing) {
    if (survey3.kind === "other") return "unsupported";
    if (posts3.length === 0 && (seen > 0 || survey3.second > 0)) return "broken";
    if (survey3.loggedOut) return "logged-out";
    if (posts3.length === 0) return survey3.expectsPosts ? "broken" : "ok";
    const nameless = posts3.every(({ author }) => !author.handle && !author.name);
    if (posts3.length >= ENOUGH && (nameless || posts3.every((post) => !post.text && !post.id))) return "broken";
    return posts3.length < seen || surprising(missing, survey3.platform).length > 0 ? "degraded" : "ok";
  }
  function surprising(missing, platform) {
    const expected = platform === "facebook" ? ["at", "id", "lang"] : ["lang"];
    return missing.filter((field) => !expected.includes(field));
  }

  // extension/accounts.js
  var folded = (handle) => handle?.replace(/^@/, "").toLowerCase() || null;
  function sameAccount(one, other) {
    if (one.id && other.id) return one.id === other.id;
    return folded(one.handle) !== null && folded(one.handle) === folded(other.handle);
  }
  function keyOf3({ platform, id, handle, name }) {
    if (id) return `${platform}:${id}`;
    return folded(handle) ? `${platform}:@${folded(handle)}` : `${platform}:~${name ?? ""}`;
  }

  // extension/overlay/card.css
  var card_default = '/* The card beside the chip: 320 px, in the top layer. */\n\n.card {\n  position: fixed;\n  inset: auto;\n  z-index: 1;\n  inline-size: min(320px, calc(100vw - 16px));\n  margin: 0;\n  padding: 12px 16px 16px;\n  overflow: auto;\n  overscroll-behavior: contain;\n  border: 1px solid var(--nod-line);\n  border-radius: var(--nod-radius);\n  color: var(--nod-text);\n  background: var(--nod-surface);\n  box-shadow: var(--nod-shadow);\n  font-size: var(--nod-size-1);\n  font-weight: 400;\n  line-height: 1.4;\n  white-space: normal;\n  overflow-wrap: anywhere;\n  user-select: text;\n  cursor: auto;\n}\n.card:focus {\n  outline: none;\n}\n.card:focus-visible {\n  outline: 2px solid var(--nod-accent);\n  outline-offset: -2px;\n}\n\n.top {\n  display: flex;\n  align-items: flex-start;\n  gap: 8px;\n  margin-inline-end: -8px;\n}\n.who {\n  flex: 1;\n  min-inline-size: 0;\n}\n.who h2 {\n  margin: 0;\n  max-block-size: 4.05em;\n  overflow: hidden;\n  font-size: var(--nod-size-2);\n  font-weight: 700;\n  line-height: 1.35;\n}\n.quiet-line {\n  margin: 0;\n  color: var(--nod-quiet);\n}\n\n.reasons {\n  margin: 8px 0 0;\n  padding: 0;\n  list-style: none;\n}\n.reasons li {\n  display: flex;\n  align-items: baseline;\n  gap: 8px;\n  margin-block-start: 4px;\n  font-size: var(--nod-size-2);\n}\n.reasons .dot {\n  align-self: flex-start;\n  inline-size: 16px;\n  block-size: 16px;\n  margin-block-start: 3px;\n}\n.wait {\n  margin: 4px 0 0;\n  color: var(--nod-quiet);\n}\n\n.last {\n  margin: 12px 0 0;\n  padding: 8px 0 0;\n  border-block-start: 1px solid var(--nod-line);\n}\n.last dt {\n  color: var(--nod-quiet);\n}\n.last dd {\n  display: -webkit-box;\n  -webkit-box-orient: vertical;\n  -webkit-line-clamp: 3;\n  overflow: hidden;\n  margin: 0 0 4px;\n}\n\n.actions {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 6px;\n  min-block-size: 28px;\n  margin-block-start: 12px;\n}\n.actions[aria-busy="true"] {\n  opacity: 0.6;\n}\n.problem {\n  margin: 8px 0 0;\n}\n.problem:empty {\n  margin: 0;\n}\n';

  // extension/overlay/names.js
  var LONGEST = 60;
  var TURNS_TEXT = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
  var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  function clean(name) {
    const line2 = (name ?? "").replace(TURNS_TEXT, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    return line2 ? shorten(line2, LONGEST) : "Somebody";
  }
  function isolated(name) {
    return `⁨${clean(name)}⁩`;
  }
  function shorten(text, longest) {
    if (text.length <= longest) return text;
    let end = 0;
    let count = 0;
    for (const { index, segment } of graphemes.segment(text.slice(0, longest * 20))) {
      if (count === longest) break;
      end = index + segment.length;
      count += 1;
    }
    if (end >= text.length) return text;
    const cut = text.slice(0, end);
    const space = cut.lastIndexOf(" ");
    return `${space > longest * 0.8 ? cut.slice(0, space) : cut}…`;
  }

  // extension/overlay/nodes.js
  var SVG = "http://www.w3.org/2000/svg";
  function make(tag, className, ...children) {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children.filter((child) => child !== null));
    return node;
  }
  function button(label, className, pressed) {
    const node = make("button", className, label);
    node.type = "button";
    node.addEventListener("click", () => pressed());
    return node;
  }
  function closeButton(label, pressed) {
    const node = button("", "close", pressed);
    node.setAttribute("aria-label", label);
    node.title = label;
    node.append(drawing(["M3 3l6 6", "M9 3l-6 6"], 12));
    return node;
  }
  function named(name) {
    const node = make("bdi", "name", clean(name));
    node.dir = "auto";
    return node;
  }
  function quoted2(words2) {
    const node = make("bdi", "words", words2);
    node.dir = "auto";
    return make("span", "quote", "“", node, "”");
  }
  function time(iso, words2, exact2) {
    const node = make("time", "time", words2);
    node.dateTime = iso;
    node.title = exact2;
    return make("span", "", node, make("span", "unseen", `, ${exact2}`));
  }
  function drawing(paths, size) {
    const svg = document.createElementNS(SVG, "svg");
    for (const [name, value] of Object.entries({ viewBox: "0 0 12 12", width: size, height: size, "stroke-width": 1.5 })) {
      svg.setAttribute(name, String(value));
    }
    svg.setAttribute("aria-hidden", "true");
    for (const d of paths) {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", d);
      svg.append(path);
    }
    return svg;
  }

  // extension/overlay/times.js
  var LANGUAGE = "en-GB";
  var MINUTE = 6e4;
  var HOUR = 60 * MINUTE;
  var DAY2 = 24 * HOUR;
  var formats = /* @__PURE__ */ new Map();
  function said(at, options, timeZone) {
    const key = JSON.stringify([options, timeZone]);
    let format = formats.get(key);
    if (!format) formats.set(key, format = new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone }));
    return format.format(at);
  }
  var clock = (at, timeZone) => said(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, timeZone);
  function calendarDay(at, timeZone) {
    const [day, month, year] = said(at, { day: "2-digit", month: "2-digit", year: "numeric" }, timeZone).split("/").map(Number);
    return Date.UTC(year, month - 1, day) / DAY2;
  }
  function dayName(at, now, days, timeZone) {
    if (Math.abs(days) < 7) return said(at, { weekday: "long" }, timeZone);
    const thisYear = said(at, { year: "numeric" }, timeZone) === said(now, { year: "numeric" }, timeZone);
    return said(at, { day: "numeric", month: "long", ...thisYear ? {} : { year: "numeric" } }, timeZone);
  }
  function since(iso, now, timeZone) {
    const at = new Date(iso);
    const passed = now.getTime() - at.getTime();
    const days = calendarDay(now, timeZone) - calendarDay(at, timeZone);
    if (passed < MINUTE) return "just now";
    if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
    if (days === 0) return `since ${clock(at, timeZone)}`;
    if (passed < 12 * HOUR) return `${Math.floor(passed / HOUR)} h`;
    return days === 1 ? "since yesterday" : `since ${dayName(at, now, days, timeZone)}`;
  }
  function on(iso, now, timeZone) {
    const at = new Date(iso);
    const days = calendarDay(now, timeZone) - calendarDay(at, timeZone);
    if (days <= 0) return `today at ${clock(at, timeZone)}`;
    return days === 1 ? "yesterday" : `on ${dayName(at, now, days, timeZone)}`;
  }
  function until(iso, now, timeZone) {
    const at = new Date(iso);
    const days = calendarDay(at, timeZone) - calendarDay(now, timeZone);
    if (days <= 0) return `at ${clock(at, timeZone)}`;
    return days === 1 ? "tomorrow" : `on ${dayName(at, now, days, timeZone)}`;
  }
  function exact(iso, timeZone) {
    const at = new Date(iso);
    const day = said(at, { day: "numeric", month: "long", year: "numeric" }, timeZone);
    return `${said(at, { weekday: "long" }, timeZone)} ${day} at ${clock(at, timeZone)}`;
  }
  function tomorrow(now) {
    const at = new Date(now);
    at.setDate(at.getDate() + 1);
    at.setHours(9, 0, 0, 0);
    return at.toISOString();
  }

  // extension/overlay/words.js
  var REASONS = {
    promise: { words: "you promised", glyph: "promise", tone: "promise" },
    question: { words: "asks you", glyph: "question", tone: "question" },
    complaint: { words: "is unhappy", glyph: "complaint", tone: "complaint" },
    "follow-up": { words: "wrote back", glyph: "back", tone: "plain" },
    story: { words: "shares a story", glyph: "story", tone: "story" },
    praise: { words: "kind word", glyph: "heart", tone: "kind" },
    thanks: { words: "thanks you", glyph: "heart", tone: "kind" },
    mention: { words: "spoke to you", glyph: "speech", tone: "plain" },
    reply: { words: "spoke to you", glyph: "speech", tone: "plain" },
    comment: { words: "spoke to you", glyph: "speech", tone: "plain" },
    share: { words: "passed it on", glyph: "share", tone: "plain" },
    "their-news": { words: "has news", glyph: "news", tone: "story" },
    listening: { words: "speaks of you", glyph: "listening", tone: "plain" },
    "keep-in-touch": { words: "quiet lately", glyph: "listening", tone: "plain" }
  };
  function reasonWords(reasons) {
    const ids = new Set(reasons.map((reason) => reason.id));
    const main = Object.keys(REASONS).find((id) => ids.has(id));
    return REASONS[main ?? "mention"];
  }
  var firstTime = (reasons) => reasons.some((reason) => reason.id === "first-contact");
  function wait({ waitingSince, since: known }, now) {
    if (!waitingSince) return null;
    if (known === "first-seen") return { words: `seen ${on(waitingSince, now).replace(/^on /, "")}`, exact: `I first saw it on ${exact(waitingSince)}` };
    return { words: since(waitingSince, now), exact: exact(waitingSince) };
  }
  function back(time2, now) {
    if (!time2) return "later";
    return time2 === "next-word" ? "until they write" : until(time2, now);
  }
  var ordinals = new Intl.PluralRules("en", { type: "ordinal" });
  var ENDINGS = (
    /** @type {Record<string, string>} */
    { one: "st", two: "nd", few: "rd", other: "th" }
  );
  function timesHere(times) {
    if (times < 1) return "";
    return times === 1 ? "First time here" : `${times}${ENDINGS[ordinals.select(times)]} time here`;
  }

  // extension/overlay/card-actions.js
  var UNHEARD = "Nod did not hear that, so nothing has changed. Is it running?";
  var UNKNOWN = "Nod did not answer. Check whether it went through before you try again.";
  function createActions(handlers, now, changed) {
    const node = make("div", "actions");
    const problem = make("p", "problem");
    problem.setAttribute("role", "alert");
    async function act(tell, change) {
      if (node.ariaBusy === "true") return;
      node.ariaBusy = "true";
      problem.textContent = "";
      const answer = await Promise.resolve().then(() => tell()).catch(() => ({ ok: false }));
      node.ariaBusy = "false";
      if (answer?.ok === false) problem.textContent = answer.detail ?? (answer.state === "no-answer" ? UNKNOWN : UNHEARD);
      else changed(change);
    }
    const done = () => act(handlers.done, { state: "answered" });
    const notForMe = () => act(handlers.notForMe, { state: "dismissed" });
    const undo = () => act(handlers.undo, { state: "waiting", until: null });
    const snooze = () => {
      const until2 = tomorrow(now());
      act(() => handlers.snooze(until2), { state: "snoozed", until: until2 });
    };
    const keys = { d: done, s: snooze, n: notForMe };
    function shown(model2) {
      const page = handlers.about ? [action("All about them", "Opens their page in the side panel", "act", handlers.about)] : [];
      if (model2.withheld) return [];
      if (model2.state !== "waiting") {
        const told = make("span", "", outcome(model2, now()));
        const again = action("Undo", "They wait again", "act", undo);
        told.id = "outcome";
        again.setAttribute("aria-describedby", told.id);
        return [told, again, ...page];
      }
      return [
        action("Done", "Already answered, or nothing to add (d)", "act first", done),
        action("Snooze until tomorrow", "Comes back tomorrow at nine (s)", "act", snooze),
        action("Not for me", "Set it aside (n)", "act", notForMe),
        ...page
      ];
    }
    return {
      node,
      problem,
      /** @param {ChipModel} model */
      draw(model2) {
        node.replaceChildren(...shown(model2));
        node.hidden = node.childElementCount === 0;
      },
      /** What a key does, where it does anything. @param {string|undefined} key */
      of: (key) => keys[key?.toLowerCase() ?? ""]
    };
  }
  function action(label, title, className, pressed) {
    const node = button(label, className, pressed);
    node.title = title;
    return node;
  }
  function outcome(model2, now) {
    if (model2.state === "answered") return "Answered.";
    if (model2.state === "snoozed") return `Back ${back(model2.until, now)}.`.replace("Back until they write", "Rests until they write");
    return "Set aside.";
  }

  // extension/overlay/glyphs.js
  var GLYPHS = {
    question: ["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3", "M6 9.4v.01"],
    complaint: ["M4.2 4.6v.01M7.8 4.6v.01", "M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],
    back: ["M5 3.4L2.9 5.5 5 7.6", "M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],
    story: ["M3.4 4.2h5.2M3.4 6.1h5.2", "M3.4 8h3"],
    heart: ["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],
    speech: ["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],
    share: ["M3.2 8.4V7a2 2 0 0 1 2-2h3.4", "M6.8 3.1L8.8 5 6.8 6.9"],
    news: ["M6 3.2v5.6M3.2 6h5.6", "M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],
    listening: ["M4.2 6v.01", "M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],
    promise: ["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],
    tick: ["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0", "M4.1 6.1l1.4 1.4 2.5-2.8"],
    ring: ["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],
    hold: ["M4.8 3.9v4.2", "M7.2 3.9v4.2"],
    unfold: ["M3 4.6L6 7.6 9 4.6"],
    fold: ["M3 7.4L6 4.4 9 7.4"],
    later: ["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0", "M6 3.7V6l1.5 1"],
    struck: ["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0", "M3.2 8.8l5.6-5.6"],
    said: ["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],
    // A head, and the bow that it makes when it nods: the two strokes of icons/icon.svg.
    head: ["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0", "M1.8 8.4c1.95 3 6.45 3 8.4 0"]
  };

  // extension/overlay/card-words.js
  var LONGEST_WORDS = 240;
  function reasonNodes(model2, now) {
    if (model2.withheld === "replies-hidden") {
      return [make("p", "wait", "The page hides replies here. You may have answered among them, so nobody is said to wait.")];
    }
    if (model2.withheld) return [make("p", "wait", "The page does not show when this was written. It may be old.")];
    const list = make("ul", "reasons");
    for (const reason of model2.reasons.filter(({ id }) => id !== "first-contact" || model2.reasons.length === 1)) {
      const { glyph, tone } = reasonWords([reason]);
      const dot = make("span", "dot", drawing(GLYPHS[glyph], 16));
      dot.dataset.tone = tone;
      list.append(make("li", "", dot, sentence(shorten(reason.text, LONGEST_WORDS))));
    }
    const waited = model2.state === "waiting" ? wait(model2, now) : null;
    if (!waited || !model2.waitingSince) return [list];
    const enough = model2.needs === "words" ? "Needs words from you." : "A like is enough.";
    if (model2.since === "first-seen") return [list, make("p", "wait", `${waited.exact}: the page shows no time. ${enough}`)];
    const words2 = waited.words === "just now" ? "Just now" : `Waits ${waited.words}`;
    return [list, make("p", "wait", time(model2.waitingSince, words2, waited.exact), `. ${enough}`)];
  }
  function sentence(text) {
    const [, lead, said2] = /^(.*?: )(.*)$/su.exec(text) ?? ["", text, ""];
    const words2 = make("bdi", "", said2);
    words2.dir = "auto";
    return make("span", "", lead, words2);
  }
  function knownNodes({ name, accounts = [], called, tags = [], note = "" }) {
    const list = make("dl", "last");
    const add = (title, ...words2) => list.append(make("dt", "", title), make("dd", "", ...words2));
    if (accounts.length > 1 || accounts.some(({ former }) => (former ?? []).length > 0)) {
      const each = accounts.map(({ site: site4, handle, name: shown, former }) => {
        const before = (former ?? []).length > 0 ? ` (before: ${(former ?? []).map((old) => isolated(`@${old}`)).join(", ")})` : "";
        return `${isolated(handle ? `@${handle}` : shown ?? "")} on ${site4}${before}`;
      });
      add("Known as", each.join(", "));
    }
    if (called && called !== name && !name.startsWith(`${called} `)) add("Likes to be called", named(called));
    if (tags.length > 0) add("Tags", tags.map((tag) => isolated(shorten(tag, 40))).join(", "));
    if (note) add("Your note", quoted2(shorten(note, LONGEST_WORDS)));
    return list.childElementCount > 0 ? [list] : [];
  }
  function stands(last, reasons) {
    const plain4 = (text) => text.replace(/\s+/g, " ").trim();
    const words2 = plain4(last?.text ?? "").replace(/^(@[\w.]+ )+/, "");
    return words2 !== "" && reasons.some(({ text }) => plain4(text).includes(words2));
  }
  function lastNodes(model2, now) {
    const list = make("dl", "last");
    const add = (name, last) => {
      if (!last || !last.text && !last.about) return;
      const when = last.at ? time(last.at, on(last.at, now), exact(last.at)) : "at a time I did not see";
      const about = last.about ? ` about ${isolated(shorten(last.about, 60))}` : "";
      list.append(make("dt", "", name === "You" ? "You" : named(name), " ", when, about));
      if (last.text) list.append(make("dd", "", quoted2(shorten(last.text, LONGEST_WORDS))));
    };
    if (!stands(model2.lastIn, model2.reasons)) add(model2.name, model2.lastIn);
    add("You", model2.lastOut);
    return list.childElementCount > 0 ? [list] : [];
  }

  // extension/overlay/base.css
  var base_default = `/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

:host {
  all: initial !important;
  font-family: inherit !important;
}

:host([hidden]) {
  display: none !important;
}

[data-theme] {
  color: var(--nod-text);
  font-size: var(--nod-size-1);
  line-height: 1.4;
  text-align: start;
}

*,
::before,
::after {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}

:focus-visible {
  outline: 2px solid var(--nod-accent);
  outline-offset: 1px;
}

.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.dot {
  flex: none;
  display: inline-grid;
  place-items: center;
  inline-size: 14px;
  block-size: 14px;
  border-radius: 50%;
  color: var(--nod-on-reason);
  background: var(--nod-plain);
}
.dot[data-tone="question"] { background: var(--nod-question); }
.dot[data-tone="complaint"] { background: var(--nod-complaint); }
.dot[data-tone="kind"] { background: var(--nod-kind); }
.dot[data-tone="story"] { background: var(--nod-story); }
.dot[data-tone="promise"] { background: var(--nod-promise); }
.dot[data-tone="open"] {
  color: var(--nod-quiet);
  background: none;
}

svg {
  display: block;
  fill: none;
  stroke: currentColor;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.act {
  min-block-size: 28px;
  padding: 2px 8px;
  border: 1px solid var(--nod-line);
  border-radius: 14px;
  background: none;
  transition: background-color var(--nod-move);
}
.act:hover {
  background: var(--nod-fill);
}
.act.first {
  border-color: var(--nod-accent);
  color: var(--nod-accent);
  font-weight: 600;
}

.close {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 24px;
  block-size: 24px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  color: var(--nod-quiet);
  background: none;
}
.close:hover {
  color: var(--nod-text);
  background: var(--nod-fill);
}

@media (forced-colors: active) {
  .dot {
    forced-color-adjust: none;
    color: ButtonFace;
    background: ButtonText !important;
  }
  .dot[data-tone="open"] {
    color: ButtonText;
    background: none !important;
  }
}
`;

  // extension/overlay/tokens.css
  var tokens_default = `/* The design tokens: once, for the overlay, the popup and the welcome page.
 * Each colour is light-dark(on light, on dark); the element that carries the tokens says which by its color-scheme:
 * our own pages follow the system, the overlay follows the site (data-theme on its innermost root).
 * Reason colours are hues of one lightness (OKLCH 0.49 on light, 0.78 on dark): none shouts louder than another, none is red.
 * Held by tests/overlay/test_colours.py: 4.5 : 1 for every text and reason colour on the sites' own backgrounds. */

:root,
[data-theme] {
  color-scheme: light dark;

  --nod-text: light-dark(#0f1419, #e7e9ea);
  --nod-quiet: light-dark(#536471, #a3adb7);
  --nod-surface: light-dark(#ffffff, #1c1e21);
  --nod-fill: light-dark(#f0f2f5, #2b2f34);
  --nod-line: light-dark(#cfd9de, #3e4449);
  --nod-accent: light-dark(#126f6a, #77c8c3);
  --nod-on-accent: light-dark(#ffffff, #0b1a1a);

  --nod-question: light-dark(#326394, #8ebcec);
  --nod-complaint: light-dark(#85541c, #deac7d);
  --nod-kind: light-dark(#844a71, #dda2c9);
  --nod-story: light-dark(#655590, #bbade9);
  --nod-plain: light-dark(#596268, #afb9c0);
  --nod-promise: light-dark(#336f43, #90c79b);
  --nod-on-reason: light-dark(#ffffff, #14181c);

  --nod-shadow: 0 4px 16px light-dark(rgb(15 20 25 / 0.16), rgb(0 0 0 / 0.6));
  --nod-font: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --nod-size-1: 13px;
  --nod-size-2: 15px;
  --nod-size-3: 18px;
  --nod-size-4: 24px;
  --nod-radius: 8px;
  --nod-move: 120ms ease-out;
}

[data-theme="light"] {
  color-scheme: light;
}

[data-theme="dim"],
[data-theme="dark"] {
  color-scheme: dark;
}

[data-theme="dim"] {
  --nod-surface: #1e2732;
  --nod-fill: #2a3542;
  --nod-line: #425060;
}

@media (prefers-reduced-motion: reduce) {
  :root,
  [data-theme] {
    --nod-move: 0s;
  }
}
`;

  // extension/overlay/host.js
  var sheets = /* @__PURE__ */ new Map();
  function sheet(css) {
    let made2 = sheets.get(css);
    if (!made2) {
      made2 = new CSSStyleSheet();
      made2.replaceSync(css);
      sheets.set(css, made2);
    }
    return made2;
  }
  var OURS = [
    "click",
    "dblclick",
    "auxclick",
    "mousedown",
    "mouseup",
    "pointerdown",
    "pointerup",
    "touchstart",
    "touchend",
    "keydown",
    "keypress",
    "keyup",
    "copy"
  ];
  function keepFromSite(event) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
  function createHost(tag, css, { debug = false, theme = "light" }) {
    const host = document.createElement(tag);
    host.setAttribute("data-nod", "");
    const shadow = host.attachShadow({ mode: debug ? "open" : "closed" });
    shadow.adoptedStyleSheets = [tokens_default, base_default, ...css].map(sheet);
    let own = null;
    const root = document.createElement(tag);
    root.dir = "ltr";
    root.lang = "en";
    root.dataset.theme = theme;
    shadow.append(root);
    for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation());
    return {
      host,
      root,
      setTheme(next2) {
        if (root.dataset.theme !== next2) root.dataset.theme = next2;
      },
      style(rules) {
        if (!own) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, own = new CSSStyleSheet()];
        own.replaceSync(rules);
      }
    };
  }

  // extension/overlay/place.js
  var GAP = 3;
  var MARGIN = 8;
  var LEAST = 120;
  function placeCard(chip, card, view, avoid, fromRight, post) {
    const rightmost = Math.max(MARGIN, view.width - card.width - MARGIN);
    const fit = (left) => Math.min(Math.max(left, MARGIN), rightmost);
    const hanging = fromRight ? [chip.right - card.width, chip.left] : [chip.left, chip.right - card.width];
    const beside = post && besidePost(chip, card, view, avoid, fromRight, post);
    if (beside) return beside;
    const lefts = [...hanging, rightmost, MARGIN].map(fit);
    let best = { left: lefts[0], top: MARGIN, height: 0 };
    for (const left of lefts) {
      for (const [from, to] of openings(chip, view, inColumn(avoid, left, card.width))) {
        const height = Math.min(card.height, to - from);
        const top = from >= chip.bottom ? from : to - height;
        if (height === card.height) return { left, top, height };
        if (height > best.height) best = { left, top, height };
      }
    }
    return best.height >= LEAST ? best : { ...best, height: Math.max(best.height, 0) };
  }
  function besidePost(chip, card, view, avoid, fromRight, post) {
    const left = fromRight ? post.left - MARGIN - card.width : post.right + MARGIN;
    if (left < MARGIN || left + card.width > view.width - MARGIN) return null;
    const top = Math.max(MARGIN, Math.min(chip.top, view.height - MARGIN - card.height));
    const bottom = top + card.height;
    const taken = inColumn(avoid, left, card.width).some((box) => box.top < bottom && box.bottom > top);
    return taken || bottom > view.height - MARGIN ? null : { left, top, height: card.height };
  }
  var inColumn = (boxes, left, width) => boxes.filter((box) => box.left < left + width && box.right > left && box.bottom > box.top);
  function openings(chip, view, beside) {
    const below2 = chip.bottom + GAP;
    const above2 = chip.top - GAP;
    const floor = Math.min(view.height - MARGIN, ...beside.filter((box) => box.bottom > below2).map((box) => box.top - GAP));
    const ceiling = Math.max(MARGIN, ...beside.filter((box) => box.top < above2).map((box) => box.bottom + GAP));
    return [[below2, floor], [ceiling, above2]];
  }
  var windowSize = () => ({ width: document.documentElement.clientWidth, height: document.documentElement.clientHeight });
  var isFromRight = (element) => getComputedStyle(element).direction === "rtl";
  function composers(document2) {
    const found = document2.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]');
    return [...found].map((box) => box.getBoundingClientRect());
  }
  var PRESSABLE = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';
  function freeBottom(document2, { left, width, height }, margin, ours) {
    const high = document2.documentElement.clientHeight;
    for (let bottom = margin; bottom + height < high / 2; bottom += 12) {
      const box = { left, top: high - bottom - height, right: left + width, bottom: high - bottom };
      if (isFree(document2, box, ours)) return bottom;
    }
    return null;
  }
  function isFree(document2, { left, top, right, bottom }, ours) {
    for (let x = left; x <= right; x += Math.max(8, (right - left) / 4)) {
      for (let y = top; y <= bottom; y += Math.max(8, (bottom - top) / 2)) {
        const under = document2.elementsFromPoint(x, y).find((element) => !ours(element));
        if (under?.closest(PRESSABLE)) return false;
      }
    }
    return true;
  }

  // extension/overlay/layer.js
  function createLayer(node, { host, anchor }, { draw, pressed, closed }) {
    let opened = null;
    const focused = () => (
      /** @type {ShadowRoot} */
      node.getRootNode().activeElement ?? null
    );
    const outside = (event) => !event.composedPath().includes(host);
    function stand() {
      const chip = anchor.getBoundingClientRect();
      const view = windowSize();
      if (!host.isConnected || chip.bottom < 0 || chip.top > view.height) return close(true);
      node.style.maxHeight = "";
      const size = { width: node.offsetWidth, height: node.offsetHeight };
      const post = host.closest("article, [role=article]");
      const place = placeCard(chip, size, view, composers(document), isFromRight(host), post ? post.getBoundingClientRect() : null);
      node.style.left = `${place.left}px`;
      node.style.top = `${place.top}px`;
      node.style.maxHeight = `${place.height}px`;
    }
    function open() {
      if (opened) return;
      opened = new AbortController();
      draw();
      node.hidden = false;
      node.showPopover?.();
      stand();
      node.focus({ preventScroll: true });
      const listening = { signal: opened.signal, capture: true };
      window.addEventListener("keydown", keydown, listening);
      window.addEventListener("pointerdown", (event) => outside(event) && close(false), listening);
      window.addEventListener("focusin", (event) => outside(event) && close(false), listening);
      window.addEventListener("scroll", (event) => outside(event) && stand(), { ...listening, passive: true });
      window.addEventListener("resize", stand, listening);
    }
    function keydown(event) {
      const focus = focused();
      if (event.key === "Escape" && (focus || document.activeElement === document.body)) {
        keepFromSite(event);
        close(true);
      } else if (node.contains(focus)) pressed(event);
    }
    function close(giveBack2) {
      if (!opened) return;
      opened.abort();
      opened = null;
      const held = node.contains(focused()) || document.activeElement === document.body;
      if (node.isConnected) node.hidePopover?.();
      node.hidden = true;
      if (giveBack2 && held && anchor.isConnected) anchor.focus({ preventScroll: true });
      closed();
    }
    return { open, close, stand, focused, isOpen: () => opened !== null };
  }

  // extension/overlay/card.js
  function createCard(model2, handlers, { host, anchor, now, changed, closed }) {
    const node = make("section", "card");
    const heading = make("h2", "");
    const about = make("p", "quiet-line");
    const body = make("div", "");
    const actions = createActions(handlers, now, changed);
    let keyed = false;
    const layer = createLayer(node, { host, anchor }, { draw, pressed, closed: whenClosed });
    heading.id = "who";
    node.setAttribute("role", "dialog");
    node.setAttribute("aria-labelledby", "who");
    node.tabIndex = -1;
    node.hidden = true;
    if ("popover" in node) node.popover = "manual";
    const top = make("div", "top", make("div", "who", heading, about), closeButton("Close (Escape)", () => layer.close(true)));
    node.append(top, body, actions.node, actions.problem);
    function draw() {
      heading.replaceChildren(named(model2.name));
      about.textContent = timesHere(model2.timesHere);
      about.hidden = about.textContent === "";
      body.replaceChildren(...reasonNodes(model2, now()), ...lastNodes(model2, now()), ...knownNodes(model2));
      const at = layer.focused();
      const held = actions.node.contains(at) || keyed && at === node && model2.state !== "waiting";
      keyed = false;
      actions.draw(model2);
      if (held) (actions.node.querySelector("button") ?? node).focus();
    }
    function pressed(event) {
      const act = actions.of(event.key);
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      keepFromSite(event);
      if (model2.state !== "waiting" || model2.withheld || event.repeat) return;
      keyed = true;
      act();
    }
    function whenClosed() {
      actions.problem.textContent = "";
      closed();
    }
    return {
      node,
      open: layer.open,
      close: layer.close,
      isOpen: layer.isOpen,
      /** @param {ChipModel} next */
      update(next2) {
        model2 = next2;
        if (!layer.isOpen()) return;
        draw();
        layer.stand();
      }
    };
  }

  // extension/overlay/chip.css
  var chip_default = `/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

:host {
  display: inline-flex !important;
  flex: 0 1 auto !important;
  align-self: center !important;
  vertical-align: middle !important;
  min-inline-size: 24px !important;
  max-inline-size: min(100%, 320px) !important;
  margin-block: -8px !important;
  margin-inline-start: 6px !important;
  user-select: none !important;
}

[data-theme] {
  display: inline-flex;
  min-inline-size: 0;
  max-inline-size: 100%;
}

.chip {
  position: relative;
  isolation: isolate;
  display: inline-flex;
  align-items: center;
  gap: 4px;
  min-inline-size: 24px;
  max-inline-size: 100%;
  block-size: 24px;
  margin: 0;
  padding: 0 8px 0 4px;
  border: 0;
  color: var(--nod-quiet);
  background: none;
  font-size: var(--nod-size-1);
  font-weight: 400;
  line-height: 20px;
  white-space: nowrap;
}

.chip::before {
  content: "";
  position: absolute;
  z-index: -1;
  inset-block: 2px;
  inset-inline-start: 0;
  inline-size: var(--nod-words, 100%);
  box-sizing: border-box;
  border: 1px solid var(--nod-line);
  border-radius: 10px;
  transition: background-color var(--nod-move), border-color var(--nod-move);
}

.chip:hover,
.chip:focus-visible,
.chip[aria-expanded="true"] {
  color: var(--nod-text);
}

.chip:hover::before,
.chip:focus-visible::before,
.chip[aria-expanded="true"]::before {
  border-color: var(--nod-quiet);
  background: var(--nod-fill);
}

.chip:focus-visible {
  outline: none;
}
.chip:focus-visible::before {
  outline: 2px solid var(--nod-accent);
  outline-offset: 1px;
}

.quiet.chip::before {
  border-color: transparent;
}

/* One line: what does not fit whole wraps out of sight, the wait first. */
.label {
  display: inline-flex;
  flex-wrap: wrap;
  column-gap: 4px;
  block-size: 20px;
  min-inline-size: 0;
  overflow: hidden;
}
.label > span {
  max-inline-size: 100%;
  overflow: hidden;
  text-overflow: ellipsis;
}
.label .first::before,
.label .when::before {
  content: "· " / "";
}

.dot.head {
  inline-size: 16px;
  block-size: 16px;
  color: var(--nod-accent);
  background: none;
}
.dot.head path:first-child {
  fill: currentColor;
}

@media (prefers-reduced-motion: no-preference) {
  .dot.nods path:first-child {
    animation: nod 120ms ease-out;
  }
}

@keyframes nod {
  50% {
    transform: translateY(2px);
  }
}
`;

  // extension/overlay/chip.js
  var PADDING = 8;
  function createChip(model2, handlers, options) {
    const now = options.now ?? (() => /* @__PURE__ */ new Date());
    const { host, root, setTheme } = createHost("span", [chip_default, card_default], options);
    const chip = make("button", "chip");
    const said2 = make("span", "unseen");
    let card = null;
    let heardName = null;
    let shown = "";
    let touched = model2.state === "waiting" || model2.state === "snoozed";
    chip.type = "button";
    chip.setAttribute("aria-haspopup", "dialog");
    chip.setAttribute("aria-expanded", "false");
    said2.setAttribute("role", "status");
    root.append(chip, said2);
    const outlined = new ResizeObserver(([{ target }]) => outline(chip, target));
    const changed = (change) => {
      if (change.state === "waiting") heardName = null;
      update({ ...model2, ...change });
    };
    const whenClosed = () => chip.setAttribute("aria-expanded", "false");
    chip.addEventListener("click", () => {
      if (card?.isOpen()) return card.close(true);
      if (!card) {
        card = createCard(model2, handlers, { host, anchor: chip, now, changed, closed: whenClosed });
        chip.after(card.node);
      }
      card.open();
      chip.setAttribute("aria-expanded", "true");
    });
    function draw() {
      const parts2 = heardName !== null ? heardParts(heardName) : chipParts(model2, now());
      host.hidden = !parts2 || model2.state === "dismissed" && !touched;
      const signature = JSON.stringify([parts2?.key, heardName]);
      if (!parts2 || signature === shown) return;
      shown = signature;
      chip.classList.toggle("quiet", parts2.quiet);
      chip.replaceChildren(...parts2.nodes());
      outlined.disconnect();
      outlined.observe(
        /** @type {Element} */
        chip.querySelector(".label")
      );
    }
    function update(next2) {
      if (next2.state === "waiting" || next2.state === "snoozed") touched = true;
      if (next2.state !== "answered") heardName = null;
      model2 = next2;
      draw();
      card?.update(model2);
    }
    draw();
    return {
      host,
      update,
      setTheme,
      /** The user's answer appeared: the head nods once. @param {string} name */
      heard(name) {
        heardName = name || model2.name;
        model2 = { ...model2, state: "answered" };
        draw();
        said2.textContent = `${isolated(heardName)} has been heard.`;
        card?.update(model2);
      },
      remove() {
        card?.close(false);
        outlined.disconnect();
        host.remove();
      }
    };
  }
  function outline(chip, label) {
    const whole2 = chip.getBoundingClientRect();
    const line2 = label.getBoundingClientRect();
    const parts2 = [...label.querySelectorAll(":scope > :not(.unseen)")].map((part) => part.getBoundingClientRect());
    const shown = parts2.filter(({ top }) => top < line2.bottom - 1);
    const end = Math.max(...shown.map(({ right }) => right - whole2.left), 0);
    chip.style.setProperty("--nod-words", `${Math.min(whole2.width, end + PADDING)}px`);
  }
  function heardParts(name) {
    const nodes = () => {
      const head = make("span", "dot head nods", drawing(GLYPHS.head, 16));
      return [head, make("span", "label", make("span", "what", named(name), " has been heard."))];
    };
    return { key: ["heard", name], quiet: true, nodes };
  }
  function chipParts(model2, now) {
    if (model2.state === "spam") return null;
    if (model2.withheld) return withheldParts(model2);
    if (model2.state === "snoozed") return quietParts(model2, "later", back(model2.until, now));
    if (model2.state === "answered") return quietParts(model2, "tick", "answered");
    if (model2.state === "dismissed") return quietParts(model2, "ring", "set aside");
    const { words: words2, glyph, tone } = reasonWords(model2.reasons);
    const first = firstTime(model2.reasons) ? "first time" : "";
    const waited = wait(model2, now);
    const nodes = () => {
      const dot = make("span", "dot", drawing(GLYPHS[glyph], 14));
      dot.dataset.tone = tone;
      const label = make("span", "label", who(model2.name), make("span", "what", words2));
      if (first) label.append(" ", make("span", "first", first));
      if (waited && model2.waitingSince) {
        const when = time(model2.waitingSince, waited.words, waited.exact);
        when.className = "when";
        label.append(" ", when);
      }
      return [dot, label];
    };
    return { key: [model2.name, words2, first, waited?.words ?? "", waited?.exact ?? ""], quiet: false, nodes };
  }
  function withheldParts(model2) {
    if (model2.withheld === "replies-hidden") return quietParts(model2, "ring", "replies hidden: you may have answered");
    if (model2.withheld === "age-unknown") return quietParts(model2, "ring", "I cannot see its date");
    return null;
  }
  function quietParts(model2, glyph, words2) {
    const nodes = () => {
      const dot = make("span", "dot", drawing(GLYPHS[glyph], 14));
      dot.dataset.tone = "open";
      const label = make("span", "label", who(model2.name), make("span", "what", words2));
      label.title = words2;
      return [dot, label];
    };
    return { key: [model2.name, glyph, words2], quiet: true, nodes };
  }
  var who = (name) => make("span", "unseen", named(name), " ");

  // extension/content/choose.js
  var waits = (one) => one.answer?.nudge?.state === "waiting";
  var nameOf2 = ({ answer, post }) => answer.person?.name ?? post.author.name ?? post.author.handle ?? "";
  function choose(mounted, stands2) {
    const wanted = /* @__PURE__ */ new Map();
    for (const one of mounted) {
      if (!one.anchor || !one.answer) continue;
      const here = (
        /** @type {Answered & {anchor: Element}} */
        one
      );
      const { nudge, withheld } = one.answer;
      if (withheld === "replies-hidden" && !nudge) wanted.set(`post ${one.id}`, here);
      if (!nudge || nudge.state === "spam") continue;
      if (nudge.state !== "waiting" && !stands2(nudge.id)) continue;
      if (nudge.state === "waiting" && !nudge.posts.includes(one.key ?? "")) continue;
      const before = wanted.get(nudge.id);
      if (!before || one.key === nudge.post && before.key !== nudge.post) wanted.set(nudge.id, here);
    }
    return wanted;
  }
  function model(one) {
    const { nudge, person, withheld } = one.answer;
    return {
      name: nameOf2(one),
      reasons: nudge?.reasons ?? [],
      waitingSince: nudge?.waiting_since ?? null,
      since: nudge?.since ?? "posted",
      until: nudge?.until ?? null,
      needs: nudge?.needs ?? "nod",
      state: nudge?.state ?? "waiting",
      withheld: nudge ? null : withheld,
      timesHere: person?.times_here ?? 0,
      lastIn: person?.last_in ?? null,
      lastOut: person?.last_out ?? null,
      accounts: (person?.accounts ?? []).map((account) => ({ ...account, site: SITE[account.platform] })),
      called: person?.called ?? null,
      tags: person?.tags ?? [],
      note: person?.note ?? ""
    };
  }

  // extension/content/chips.js
  function chips(page) {
    const standing = /* @__PURE__ */ new Map();
    function handlers(now, name) {
      const change = async (wanted) => {
        const nudge = now().answer?.nudge;
        if (!nudge) return { ok: false };
        const answer = await page.act(nudge, wanted);
        if (answer.ok) {
          const one = now();
          if (!one.answer) return answer;
          one.answer.nudge = answer.nudge;
          const stands2 = standing.get(name);
          if (stands2) stands2.nudge = answer.nudge;
          stands2?.chip.update(model(one));
        }
        return answer;
      };
      return {
        done: () => change({ state: "answered" }),
        snooze: (until2) => change({ state: "snoozed", until: until2 }),
        notForMe: () => change({ state: "dismissed" }),
        undo: () => change({ state: "waiting" }),
        about: () => page.about(now().answer?.nudge?.person ?? null)
      };
    }
    function put(one, name) {
      const chip = createChip(model(one), handlers(() => standing.get(name)?.one ?? one, name), page.options());
      one.anchor.after(chip.host);
      standing.set(name, { chip, one, element: one.element, nudge: one.answer.nudge });
    }
    function show(mounted) {
      const wanted = choose(mounted, (name) => standing.has(name));
      for (const [name, { chip, one: before }] of standing) {
        const one = wanted.get(name);
        if (one && one.id === before.id && chip.host.isConnected && one.element.contains(chip.host)) continue;
        chip.remove();
        standing.delete(name);
      }
      for (const [name, one] of wanted) {
        const stands2 = standing.get(name);
        if (!stands2) {
          put(one, name);
          continue;
        }
        stands2.one = one;
        const nudge = one.answer.nudge;
        if (stands2.nudge === nudge) continue;
        if (stands2.nudge?.state === "waiting" && nudge?.state === "answered") stands2.chip.heard(nameOf2(one));
        else stands2.chip.update(model(one));
        stands2.nudge = nudge;
      }
    }
    function dropStale() {
      for (const [name, { chip, one, element }] of standing) {
        if (element.contains(chip.host) && page.shows(element, one.id)) continue;
        chip.remove();
        standing.delete(name);
      }
    }
    return {
      show,
      dropStale,
      /** @param {import("../overlay/host.js").Theme} theme */
      setTheme(theme) {
        for (const { chip } of standing.values()) chip.setTheme(theme);
      },
      clear() {
        for (const { chip } of standing.values()) chip.remove();
        standing.clear();
      }
    };
  }

  // extension/clipboard.js
  var NOT_COPIED = "The browser did not let me copy this.";
  var copy = (words2) => navigator.clipboard.writeText(words2).then(() => true, () => false);

  // extension/overlay/donate.css
  var donate_default = "/* What may be given away: a card in the middle of the window, read before anything is done with it. */\n\n:host {\n  display: block !important;\n  position: fixed !important;\n  z-index: 9999 !important; /* Facebook shows posts in dialogs over the page */\n  inset: 10vh 0 auto !important;\n  inline-size: min(560px, calc(100vw - 32px)) !important;\n  margin-inline: auto !important;\n}\n\n.donate {\n  padding: 16px;\n  border: 1px solid var(--nod-line);\n  border-radius: var(--nod-radius);\n  color: var(--nod-text);\n  background: var(--nod-surface);\n  box-shadow: var(--nod-shadow);\n}\n.top {\n  display: flex;\n  align-items: flex-start;\n  gap: 8px;\n}\n.top > p {\n  flex: 1;\n  margin: 0;\n}\n.shown {\n  box-sizing: border-box;\n  inline-size: 100%;\n  block-size: 40vh;\n  margin-block: 12px;\n  padding: 8px;\n  border: 1px solid var(--nod-line);\n  border-radius: var(--nod-radius);\n  color: var(--nod-text);\n  background: var(--nod-surface);\n  font: 12px/1.4 ui-monospace, monospace;\n  overflow-wrap: anywhere;\n}\n.answers {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n}\n.said {\n  min-block-size: 1.4em;\n  margin: 8px 0 0;\n  color: var(--nod-quiet);\n}\n";

  // extension/overlay/donate.js
  function createDonate({ capture: capture2, report: report2 }, handlers, options) {
    const { host, root, setTheme } = createHost("div", [donate_default], options);
    const card = make("section", "donate");
    const said2 = make("p", "said");
    const shown = make("textarea", "shown");
    card.setAttribute("aria-label", "From Nod: a page to give away");
    said2.setAttribute("role", "status");
    shown.readOnly = true;
    shown.value = capture2;
    shown.setAttribute("aria-label", "The page without anybody's words");
    card.addEventListener("keydown", (event) => event.key === "Escape" && handlers.close());
    const copy2 = async () => {
      said2.textContent = await handlers.copy(report2) ? "The report is copied. It holds counts, no words." : "I could not copy it.";
    };
    const save2 = () => {
      handlers.save(capture2);
      said2.textContent = "Saved with your downloads. Nothing was sent.";
    };
    card.append(
      make("div", "top", make("p", "", "This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."), closeButton("Close", () => handlers.close())),
      shown,
      make("div", "answers", button("Save it as a file", "act first", save2), button("Copy a report of counts", "act", copy2)),
      said2
    );
    root.append(card);
    return { host, setTheme, remove: () => host.remove() };
  }

  // extension/sites/capture.js
  var TAGS = new Set(
    "html body main header nav aside section article footer div span p a button time h1 h2 h3 h4 h5 h6 ul ol li br b i em strong form label img figure table tbody tr td th dl dt dd blockquote".split(" ")
  );
  var SILENT2 = new Set("script style noscript template iframe object embed link meta title base textarea input select option video audio source canvas svg".split(" "));
  var WORDS = new Set(
    "a account ad actions add alert all app article ask attachments author avatar back badge bar body bookmark bottom box button card caret cell cft column comet comment comments community compose composer container content conversation count cover delete detail dialog div drafts edit emoji empty entry feed field first follow footer form gallery group groups header heading home icon image inline inner input item label layer layers left like likes line link list login main mask media mention menu message modal more name nav navigation new notification offscreen pagelet pane panel permalink photo pill pinned pivot placement play post posts preview primary profile progress promoted quote react rendering repost reply replies retweet rich right role row scroll search section send share sheet show side sidebar signup single snap social state status story switcher tab text textarea time timeline toast tool toolbar top tracking tweet tweets unit unlike unretweet upload user video view viewer views wrapper context text input reaction reactions unread button dash desktop mobile nodes pinned sign up out in logged read".split(" ")
  );
  var PATHS = new Set(
    "home explore notifications mentions messages i web status photo video analytics quotes history likes with_replies media search hashtag compose post lists bookmarks communities login signup groups posts permalink permalink.php story.php profile.php photo.php user people watch reel videos photos notifications ads about".split(" ")
  );
  var KEYS2 = new Set("comment_id reply_comment_id story_fbid id fbid set v multi_permalinks notif_id __cft__[0] in_reply_to".split(" "));
  var ROLES = new Set(
    "alert article banner button complementary dialog feed form group heading img link list listitem main menu menuitem navigation none presentation progressbar region row search separator status switch tab tablist tabpanel textbox toolbar tooltip".split(" ")
  );
  var PLAIN3 = {
    "aria-hidden": /^(true|false)$/,
    "aria-disabled": /^(true|false)$/,
    "aria-pressed": /^(true|false)$/,
    "aria-expanded": /^(true|false)$/,
    "aria-modal": /^(true|false)$/,
    "aria-selected": /^(true|false)$/,
    "aria-haspopup": /^(true|false|menu|dialog|listbox)$/,
    contenteditable: /^(true|false)$/,
    "data-lexical-editor": /^true$/,
    dir: /^(ltr|rtl|auto)$/,
    tabindex: /^(0|-1)$/,
    disabled: /^$/,
    method: /^(get|post)$/i
  };
  var MARKS = /* @__PURE__ */ new Set(["data-testid", "data-ad-rendering-role", "data-ad-preview", "data-ad-comet-preview", "data-pagelet", "data-visualcompletion"]);
  var LANGUAGES = new Set("ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nl no pl pt ro ru sv th tr uk ur vi zh".split(" "));
  var LONG_TRACKING = 311;
  var MOST_NODES2 = 6e4;
  function inventor() {
    const made2 = /* @__PURE__ */ new Map();
    const instead = (kind, real, make2) => {
      const key = `${kind} ${real.toLowerCase()}`;
      let known = made2.get(key);
      if (known === void 0) made2.set(key, known = make2(made2.size + 1));
      return known;
    };
    return {
      word: (real) => instead("word", real, (n) => `w${n}`),
      person: (real) => instead("person", real, (n) => `p_${n}`),
      id: (real) => instead("id", real, (n) => `i${n}`),
      // As long as ids of X, and of one second each, so that the copy is read like the page.
      number: (real) => instead("number", real, (n) => String(1790000000000000000n + BigInt(n) * 4194304000n)),
      mark: (real) => instead("mark", real, (n) => `Mark${n}`)
    };
  }
  function words(text, invent) {
    return text.replace(/[@＠][\w.]+|\p{Nd}+|[^\s\p{Nd}]+/gu, (part) => {
      if (/^[@＠]/.test(part)) return `@${invent.person(part.slice(1))}`;
      if (/^\p{Nd}+$/u.test(part)) return /^[0\u0660\u06f0\u0966]+$/.test(part) ? "0" : "7";
      return /^[\p{P}\p{S}]$/u.test(part) ? part : invent.word(part);
    });
  }
  function mark(value, invent) {
    const avatar = /^(UserAvatar-Container-)(.+)$/.exec(value);
    if (avatar) return avatar[1] + (avatar[2] === "unknown" ? "unknown" : invent.person(avatar[2]));
    const parts2 = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[-_.]/g) ?? [];
    const known = parts2.join("") === value && parts2.every((part) => /^[-_.]$/.test(part) || /^\d$/.test(part) || WORDS.has(part.toLowerCase()));
    return known && value.length <= 60 ? value : invent.mark(value);
  }
  function queryValue(value, invent) {
    if (/^\d+$/.test(value)) return invent.number(value);
    const inside = /^pcb\.(\d+)$/.exec(value);
    if (inside) return `pcb.${invent.number(inside[1])}`;
    try {
      const plain4 = /^comment:(\d+)_(\d+)$/.exec(atob(value.replaceAll("-", "+").replaceAll("_", "/")));
      if (plain4) return btoa(`comment:${invent.number(plain4[1])}_${invent.number(plain4[2])}`);
    } catch {
    }
    return value.length >= LONG_TRACKING ? "v".repeat(LONG_TRACKING) : invent.id(value);
  }
  function link(href, here, invent, hosts = [here.hostname]) {
    const relative = href.startsWith("?") ? href : null;
    const url = address(href, here.href);
    if (!url) return "#";
    const own = hosts.some((host) => url.hostname === host || url.hostname === `www.${host}`);
    if (!own) return /(^|\.)facebook\.com$/.test(url.hostname) ? "https://l.facebook.com/" : "https://elsewhere.example/";
    const path = url.pathname.split("/").map((part) => part === "" || PATHS.has(part) ? part : /^\d+$/.test(part) ? invent.number(part) : /^pfbid/.test(part) ? `pfbid${invent.person(part)}` : invent.person(part));
    const query = [...url.searchParams].filter(([key]) => KEYS2.has(key)).map(([key, value]) => `${key}=${encodeURIComponent(queryValue(value, invent))}`);
    const tail = query.length > 0 ? `?${query.join("&")}` : "";
    return relative === null ? path.join("/") + tail : tail || "?";
  }
  function attribute(name, value, invent, here) {
    if (Object.hasOwn(PLAIN3, name)) return PLAIN3[
      /** @type {keyof typeof PLAIN} */
      name
    ].test(value) ? value : null;
    if (MARKS.has(name)) return mark(value, invent);
    if (name === "role") return ROLES.has(value) ? value : null;
    if (name === "lang") return LANGUAGES.has(value.slice(0, 2).toLowerCase()) ? value.slice(0, 2).toLowerCase() : null;
    if (name === "href") return link(value, here, invent);
    if (name === "datetime") return "2026-01-01T00:00:00.000Z";
    if (name === "alt") return value === "" ? "" : "🙂";
    if (name === "aria-label" || name === "aria-placeholder") return words(value, invent);
    if (name === "aria-posinset") return "1";
    if (name === "id") return value === "layers" || value === "login_form" ? value : invent.id(value);
    if (name === "aria-labelledby" || name === "aria-describedby") return value.split(/\s+/).filter(Boolean).map(invent.id).join(" ");
    if (name === "style") return /translateY\(-?[\d.]+px\)/.test(value) ? "translateY" : null;
    return null;
  }
  var escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  function capture(document2, here) {
    const invent = inventor();
    const out = [`<!-- Nod: the shape of a page of ${here.hostname.replace(/^www\./, "")}. Every word, name, number and address is made up. Path: ${link(here.href, here, invent)} -->
`];
    let row = 0;
    let left = MOST_NODES2;
    const todo = document2.body ? [document2.body] : [];
    while (todo.length > 0 && left > 0) {
      const node = (
        /** @type {Node|string} */
        todo.pop()
      );
      if (typeof node === "string") {
        out.push(node);
        continue;
      }
      left -= 1;
      if (node.nodeType === Node.TEXT_NODE) out.push(escaped(words(node.nodeValue ?? "", invent)));
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = (
        /** @type {Element} */
        node
      );
      const real = element.localName;
      if (SILENT2.has(real) || element.hasAttribute("data-nod")) continue;
      const tag = TAGS.has(real) ? real : "div";
      const attributes = [...element.attributes].flatMap(({ name, value }) => {
        const kept = attribute(name, value, invent, here);
        if (kept === null) return [];
        return name === "style" ? [` style="transform: translateY(${100 * row++}px)"`] : [` ${name}="${escaped(kept)}"`];
      });
      out.push(`<${tag}${attributes.join("")}>`);
      if (tag === "img" || tag === "br") continue;
      todo.push(`</${tag}>`, ...[...element.childNodes].reverse());
    }
    return out.join("") + /** @type {string[]} */
    todo.filter((one) => typeof one === "string").reverse().join("");
  }
  function report(survey3, coverage2, hits, { version, lang }) {
    const { platform, kind, second } = survey3;
    const language = LANGUAGES.has(lang.slice(0, 2).toLowerCase()) ? lang.slice(0, 2).toLowerCase() : "other";
    return JSON.stringify({ nod: version, platform, kind, language, ...coverage2, second, hits }, null, 1);
  }

  // extension/content/donating.js
  function donating(site4, options, signal) {
    let card = null;
    const close = () => {
      card?.remove();
      card = null;
    };
    signal.addEventListener("abort", close);
    function show(survey3, coverage2) {
      close();
      const about = { version: api.runtime.getManifest().version, lang: document.documentElement.lang };
      const model2 = { capture: capture(document, new URL(location.href)), report: report(survey3, coverage2, site4.hits(), about) };
      card = createDonate(model2, { close, copy, save: (text) => save(text, `nod-${site4.platform}-${survey3.kind}.html`) }, options());
      document.body.append(card.host);
    }
    return { show, setTheme: (theme) => card?.setTheme(theme) };
  }
  function save(text, name) {
    const link2 = document.createElement("a");
    link2.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
    link2.download = name;
    link2.click();
    setTimeout(() => URL.revokeObjectURL(link2.href), 1e4);
  }

  // extension/overlay/panel.css
  var panel_default = "/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */\n\n:host {\n  display: block !important;\n}\n\n.panel {\n  position: fixed;\n  inset: 0 auto auto 0;\n  inline-size: min(360px, calc(100vw - 16px));\n  max-block-size: calc(100vh - 16px);\n  margin: 0;\n  padding: 2px 12px 4px;\n  overflow: hidden auto;\n  overscroll-behavior: contain;\n  border: 1px solid var(--nod-line);\n  border-radius: var(--nod-radius);\n  color: var(--nod-text);\n  background: var(--nod-surface);\n  box-shadow: var(--nod-shadow);\n  font-size: var(--nod-size-1);\n  line-height: 1.4;\n  cursor: auto;\n}\n.panel.folded,\n.panel.passive {\n  inline-size: max-content;\n  max-inline-size: min(360px, calc(100vw - 16px));\n}\n.panel.passive {\n  border-color: transparent;\n  box-shadow: none;\n  pointer-events: none; /* nothing here is to be pressed: what lies around it stays the site's */\n}\n.panel:focus {\n  outline: none;\n}\n.panel:focus-visible {\n  outline: 2px solid var(--nod-accent);\n  outline-offset: -2px;\n}\n.panel p {\n  max-inline-size: none;\n}\n\n.top {\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  min-block-size: 24px;\n}\n.quiet {\n  margin: 0;\n  color: var(--nod-quiet);\n}\n.fold {\n  flex: none;\n  display: grid;\n  place-items: center;\n  inline-size: 24px;\n  block-size: 24px;\n  margin-inline: auto -6px;\n  padding: 0;\n  border: 0;\n  border-radius: 50%;\n  color: var(--nod-quiet);\n  background: none;\n}\n.strongest {\n  display: flex;\n  gap: 4px;\n  inline-size: 100%;\n  min-block-size: 24px;\n  padding: 0;\n  border: 0;\n  color: var(--nod-text);\n  background: none;\n  text-align: start;\n}\n.short {\n  min-inline-size: 0;\n  overflow: hidden;\n  white-space: nowrap;\n  text-overflow: ellipsis;\n}\n.hints {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n.notice {\n  margin: 0;\n  padding-block: 4px;\n  color: var(--nod-quiet);\n}\n.foot {\n  display: flex;\n  align-items: center;\n  justify-content: space-between;\n  border-block-start: 1px solid var(--nod-line);\n}\n.key {\n  color: var(--nod-quiet);\n}\n.quiet-act {\n  min-block-size: 24px;\n  min-inline-size: 24px;\n  padding: 0 2px;\n  border: 0;\n  border-radius: 4px;\n  color: var(--nod-quiet);\n  background: none;\n}\n.quiet-act:hover,\n.fold:hover {\n  color: var(--nod-text);\n  background: var(--nod-fill);\n}\n";

  // extension/overlay/hint.css
  var hint_default = '/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */\n\n.hint {\n  display: flex;\n  gap: 8px;\n  padding-block: 6px;\n  border-block-start: 1px solid var(--nod-line);\n}\n.hint .dot {\n  inline-size: 16px;\n  block-size: 16px;\n  margin-block-start: 1px;\n}\n.told {\n  flex: 1;\n  min-inline-size: 0;\n}\n.message {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.hint[data-level="warn"] .message {\n  font-weight: 600;\n}\n.acts {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  column-gap: 8px;\n  margin-block-start: 2px;\n}\n.pair {\n  display: inline-flex;\n  gap: 8px;\n}\n.why {\n  margin: 2px 0 0;\n  color: var(--nod-quiet);\n}\n.copy {\n  max-inline-size: 100%;\n  overflow-wrap: anywhere;\n  text-align: start;\n}\n.copy-word {\n  color: var(--nod-accent);\n}\n';

  // extension/overlay/marked.css
  var marked_default = "/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */\n\n.sentence {\n  margin: 2px 0 0;\n  color: var(--nod-quiet);\n  overflow-wrap: anywhere;\n}\n.legend {\n  display: block;\n}\n.sentence mark {\n  padding-inline: 1px;\n  border-radius: 2px;\n  color: var(--nod-text);\n  background: var(--nod-fill);\n  text-decoration: underline;\n  text-decoration-color: var(--nod-accent);\n  text-decoration-thickness: 2px;\n  text-underline-offset: 3px;\n}\n.sentence mark.differs {\n  text-decoration-style: dotted;\n}\n\n@media (forced-colors: active) {\n  .sentence mark {\n    color: MarkText;\n    background: Mark;\n  }\n}\n";

  // extension/overlay/ticks.css
  var ticks_default = "/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */\n\n.ticks {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  column-gap: 12px;\n  min-block-size: 24px;\n}\n.tick {\n  display: inline-flex;\n  align-items: center;\n  gap: 4px;\n  white-space: nowrap;\n  color: var(--nod-quiet);\n  transition: color var(--nod-move);\n}\n.tick[data-done] {\n  color: var(--nod-accent);\n}\n";

  // extension/overlay/cut-out.js
  var LONGEST2 = 140;
  var NEAR = 16;
  var sentences = new Intl.Segmenter(void 0, { granularity: "sentence" });
  function cutOut(text, span, differs = [], longest = LONGEST2) {
    const marks = [
      ...differs.map((one) => ({ ...within(one, text), mark: (
        /** @type {const} */
        "differs"
      ) })),
      ...span ? [{ ...within(span, text), mark: (
        /** @type {const} */
        "words"
      ) }] : []
    ].filter(({ from: from2, to: to2 }) => from2 < to2);
    if (marks.length === 0) return null;
    const first = Math.min(...marks.map(({ from: from2 }) => from2));
    const last = Math.max(...marks.map(({ to: to2 }) => to2));
    const sentence2 = sentenceAround(text, first, last);
    const [from, to] = shortened(text, sentence2, first, last, longest);
    const edges = [.../* @__PURE__ */ new Set([from, to, ...marks.flatMap((mark2) => [mark2.from, mark2.to])])];
    const stops = edges.filter((at) => at >= from && at <= to).sort((a, b) => a - b);
    const parts2 = stops.slice(1).map((end, at) => {
      const start = stops[at];
      const mark2 = marks.find((one) => one.from <= start && one.to >= end)?.mark ?? null;
      return { text: text.slice(start, end).replace(/\s/gu, " "), mark: mark2 };
    });
    return { before: from > sentence2[0], parts: parts2, after: to < sentence2[1] };
  }
  function within([from, to], text) {
    const fit = (at) => whole(text, Math.min(Math.max(0, Math.trunc(at) || 0), text.length));
    return { from: fit(from), to: fit(to) };
  }
  function sentenceAround(text, first, last) {
    let from = first;
    let to = last;
    for (const { index, segment } of sentences.segment(text)) {
      const end = index + segment.trimEnd().length;
      if (index <= first && first < index + segment.length) from = index + (segment.length - segment.trimStart().length);
      if (index < last && last <= index + segment.length) to = Math.max(end, last);
    }
    return [Math.min(from, first), to];
  }
  function shortened(text, [from, to], first, last, longest) {
    if (to - from <= longest) return [from, to];
    const spare = Math.max(0, longest - (last - first));
    const start = Math.max(from, first - Math.floor(spare / 2));
    const end = Math.min(to, start + longest);
    return [start === from ? from : afterSpace(text, start, first), end === to ? to : beforeSpace(text, end, Math.min(last, end))];
  }
  function afterSpace(text, at, most) {
    for (let here = at; here < Math.min(at + NEAR, most); here += 1) if (/\s/u.test(text[here])) return here + 1;
    return whole(text, at);
  }
  function beforeSpace(text, at, least) {
    for (let here = at; here > Math.max(at - NEAR, least); here -= 1) if (/\s/u.test(text[here] ?? " ")) return here;
    return whole(text, at);
  }
  var JOINED = /^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;
  function whole(text, at) {
    let here = at;
    while (here > 0 && here < text.length && (text[here - 1] === "‍" || JOINED.test(text.slice(here, here + 2)))) here -= 1;
    return here;
  }

  // extension/overlay/marked.js
  var LONGEST_COMPARED = 240;
  function marked(text, { span = null, differs = [] }) {
    const cut = cutOut(text, span, differs, differs.length > 0 ? LONGEST_COMPARED : void 0);
    if (!cut) return null;
    const words2 = make("bdi", "words", cut.before ? "… " : null);
    for (const { text: part, mark: mark2 } of cut.parts) words2.append(mark2 ? make("mark", mark2, part) : part);
    if (cut.after) words2.append(" …");
    words2.dir = "auto";
    return make("p", "sentence", "“", words2, "”", differs.length > 0 ? make("span", "legend", "Marked: what differs.") : null);
  }

  // extension/overlay/hint.js
  var LEVELS = { warn: { glyph: "hold", tone: "complaint", said: "Look again: " }, note: { glyph: "speech", tone: "plain", said: "Note: " } };
  var MOST_SUGGESTIONS = 3;
  var made = 0;
  function createHint(hint, text, handlers) {
    const { glyph, tone, said: said2 } = LEVELS[hint.level];
    const dot = make("span", "dot", drawing(GLYPHS[glyph], 14));
    dot.dataset.tone = tone;
    const message = make("p", "message", make("span", "unseen", said2), hint.message);
    const body = make("div", "told", message);
    const reason = make("p", "why", hint.why);
    const acts = make("div", "acts");
    let sentence2 = null;
    let showing = "";
    reason.id = `why-${made += 1}`;
    reason.hidden = true;
    const why = button("Why", "quiet-act", () => {
      reason.hidden = !reason.hidden;
      why.setAttribute("aria-expanded", String(!reason.hidden));
      handlers.resized();
    });
    why.setAttribute("aria-expanded", "false");
    why.setAttribute("aria-controls", reason.id);
    const not = button("Not useful", "quiet-act", () => handlers.notUseful(hint));
    for (const words2 of (hint.suggestions ?? []).slice(0, MOST_SUGGESTIONS)) acts.append(copying(words2, handlers));
    acts.append(make("span", "pair", why, not));
    body.append(acts, reason);
    const node = make("li", "hint", dot, body);
    node.dataset.level = hint.level;
    function update(next2, draft) {
      const now = JSON.stringify([draft, next2.span, next2.differs]);
      if (now === showing) return;
      showing = now;
      sentence2?.remove();
      sentence2 = marked(draft, next2);
      if (sentence2) message.after(sentence2);
    }
    update(hint, text);
    return { node, update };
  }
  function copying(words2, { copy: copy2, say }) {
    const quote = make("bdi", "words", words2);
    const act = make("span", "copy-word", "copy");
    quote.dir = "auto";
    const node = button("", "act copy", async () => {
      const done = await copy2(words2);
      act.textContent = done ? "copied" : "copy";
      say(done ? "Copied." : NOT_COPIED);
    });
    node.append(make("span", "quote", "“", quote, "”"), " ", act);
    return node;
  }

  // extension/overlay/hint-lines.js
  function createHintLines(handlers) {
    const node = make("ul", "hints");
    const lines = /* @__PURE__ */ new Map();
    node.id = "hints";
    node.setAttribute("aria-label", "Hints");
    function update(hints, text) {
      const keys = hints.map(keyOf4);
      for (const [key, line2] of lines) if (!keys.includes(key)) line2.node.remove(), lines.delete(key);
      hints.forEach((hint, at) => {
        const line2 = lines.get(keys[at]) ?? createHint(hint, text, handlers);
        lines.set(keys[at], line2);
        line2.update(hint, text);
        if (node.children[at] !== line2.node) node.insertBefore(line2.node, node.children[at] ?? null);
      });
      return keys;
    }
    return { node, update };
  }
  var keyOf4 = ({ id, message, suggestions }) => JSON.stringify([id, message, suggestions]);

  // extension/overlay/panel-keys.js
  function holdKeys(panel, focused, leave, signal) {
    window.addEventListener("keydown", pressed, { capture: true, signal });
    function pressed(event) {
      const at = focused();
      if (!at || !panel.contains(at)) return;
      event.stopImmediatePropagation();
      if (event.key === "Escape") {
        event.preventDefault();
        leave();
      } else if (event.key === "Tab") walk(event, at);
    }
    function walk(event, at) {
      const stops = [...panel.querySelectorAll("button")].filter((one) => one.checkVisibility());
      const ends = event.shiftKey ? [stops[0], panel] : [stops.at(-1)];
      if (stops.length > 0 && !ends.includes(
        /** @type {any} */
        at
      )) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    }
  }

  // extension/overlay/room.js
  var GAP2 = 4;
  var FAR = 160;
  var ROW = 8;
  var COLUMN = 24;
  var MOST_NODES3 = 4e3;
  var PICTURES = /* @__PURE__ */ new Set(["IMG", "VIDEO", "CANVAS"]);
  function roomFor(composer, around, size, view, standing, { fromRight = false, before = null } = {}) {
    const spots = [...spotsBy(composer, around, size, view, fromRight)];
    if (before) spots.unshift({ left: composer.left + before.left, top: composer.bottom + before.top });
    const fitting = spots.filter(({ left, top }) => left >= 0 && top >= 0 && left + size.width <= view.width && top + size.height <= view.height);
    const free = fitting.filter((spot) => !meets(boxAt(spot, size), [...standing.controls, composer]));
    return free.find((spot) => !meets(boxAt(spot, size), standing.words)) ?? null;
  }
  function* spotsBy(composer, around, size, view, fromRight) {
    const lefts = columns(composer, size, view, fromRight);
    for (const from of /* @__PURE__ */ new Set([around.bottom - composer.bottom < FAR ? around.bottom : composer.bottom, composer.bottom])) {
      for (let top = from + GAP2; top <= from + FAR; top += ROW) for (const left of lefts) yield { left, top };
    }
    const sides = around === composer ? [] : [around.right + 2 * GAP2, around.left - size.width - 2 * GAP2];
    const low = Math.max(0, Math.min(composer.top, view.height - size.height - GAP2));
    for (const left of fromRight ? sides.reverse() : sides) yield { left, top: low };
    for (let top = composer.top - size.height - GAP2; top >= composer.top - size.height - FAR / 2; top -= ROW) for (const left of lefts) yield { left, top };
  }
  function columns(composer, size, view, fromRight) {
    const first = Math.max(0, Math.min(composer.left, view.width - size.width));
    const last = Math.max(first, Math.min(composer.right, view.width) - size.width);
    const lefts = [];
    for (let left = first; left <= last; left += COLUMN) lefts.push(left);
    return fromRight ? lefts.map((left) => first + last - left) : lefts;
  }
  function anyRoom(composer, size, view, fromRight) {
    const [left] = columns(composer, size, view, fromRight);
    const below2 = view.height - composer.bottom - 2 * GAP2;
    const above2 = composer.top - 2 * GAP2;
    if (below2 >= Math.min(size.height, above2)) return { left, top: composer.bottom + GAP2, height: Math.max(below2, 0) };
    return { left, top: Math.max(GAP2, composer.top - GAP2 - size.height), height: Math.max(above2, 0) };
  }
  var boxAt = ({ left, top }, { width, height }) => ({ left, top, right: left + width, bottom: top + height });
  var overlaps = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  var meets = (one, others) => others.some((other) => overlaps(one, other));
  function standingIn(document2, dialog, region, ours) {
    const layers = [...document2.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')];
    const roots = dialog ? [dialog, ...layers.filter((layer) => !layer.contains(dialog) && !dialog.contains(layer))] : [document2.body];
    const found = { controls: [], words: [] };
    const open = [...roots];
    for (let seen = 0; open.length > 0 && seen < MOST_NODES3; seen += 1) {
      const element = (
        /** @type {Element} */
        open.pop()
      );
      if (ours(element)) continue;
      const box = element.getBoundingClientRect();
      if (element.hasAttribute("data-nod")) found.controls.push(box);
      if (box.width > 0 && box.height > 0 && !meets(box, [region])) continue;
      if (isControl(element, box)) found.controls.push(box);
      else if (PICTURES.has(element.tagName)) found.words.push(box);
      else {
        open.push(...element.children);
        found.words.push(...wordsIn(element));
      }
    }
    return found;
  }
  function isControl(element, box) {
    if (!element.matches(PRESSABLE) || element.matches('article, [role="article"]') || box.right === box.left) return false;
    return element.checkVisibility({ visibilityProperty: true });
  }
  function wordsIn(element) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? ""));
    return texts.flatMap((text) => {
      const range = element.ownerDocument.createRange();
      range.selectNode(text);
      return [...range.getClientRects()];
    });
  }

  // extension/overlay/panel-place.js
  var ABOVE = 400;
  var BELOW = 600;
  function placing({ host, panel, style }, { chosen, cramp, picture }) {
    let stood2 = "";
    let spot = null;
    let cut;
    let beside = null;
    function standBy(box, frame, again = false) {
      beside = { box, frame };
      if (!host.isConnected) return;
      const dialog = frame.closest('[role="dialog"]');
      const composer = frame.getBoundingClientRect();
      const around = dialog ? dialog.getBoundingClientRect() : composer;
      const view = windowSize();
      const now = JSON.stringify([composer, around, view, chosen(), picture(), sizeOf(panel)]);
      if (now === stood2 && !again) return;
      stood2 = now;
      if (composer.bottom < 0 || composer.top > view.height) return hide2();
      show();
      const fromRight = isFromRight(box);
      const region = { left: 0, right: view.width, top: Math.max(0, composer.top - ABOVE), bottom: Math.min(view.height, around.bottom + BELOW) };
      const standing = standingIn(document, dialog, region, (element) => element === host);
      const at = freeSpot(composer, around, view, standing, fromRight);
      if (at) return put(at.left, at.top, composer);
      if (!chosen()) return hide2();
      const { left, top, height } = anyRoom(composer, sizeOf(panel), view, fromRight);
      put(left, top, composer, height);
    }
    function freeSpot(composer, around, view, standing, fromRight) {
      const room = (taken) => roomFor(composer, around, sizeOf(panel), view, taken, { fromRight, before: spot });
      const { controls } = standing;
      const overWords = { controls, words: [] };
      cramp(false);
      const free = room(standing);
      if (free) return free;
      if (chosen()) return room(overWords) ?? room({ controls: controls.filter((one) => overlaps(one, around)), words: [] });
      if (chosen() === false) return room(overWords);
      cramp(true);
      return room(standing) ?? room(overWords);
    }
    function show() {
      host.hidden = false;
      if (panel.popover && !panel.matches(":popover-open")) panel.showPopover();
    }
    function hide2() {
      host.hidden = true;
      spot = null;
    }
    function put(left, top, composer, height) {
      spot = composer ? { left: left - composer.left, top: top - composer.bottom } : null;
      cut = height;
      move(left, top);
    }
    function move(left, top) {
      const most = cut === void 0 ? "" : `max-block-size: ${cut}px;`;
      style(`.panel { transform: translate(${left}px, ${top}px); ${most} }`);
    }
    return {
      standBy,
      put,
      /** It has another size now. */
      again() {
        stood2 = "";
        if (beside) standBy(beside.box, beside.frame);
      },
      /** The page scrolled: keeps its place by the composer, without a look at what stands around. */
      follow() {
        if (!beside || !spot || host.hidden) return;
        const { left, top, bottom } = beside.frame.getBoundingClientRect();
        if (bottom < 0 || top > windowSize().height) return hide2();
        move(left + spot.left, bottom + spot.top);
      }
    };
  }
  function sizeOf(element) {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  }

  // extension/overlay/ticks.js
  var WORDS2 = (
    /** @type {[Tick, string][]} */
    [["name", "Name"], ["point", "Their point"], ["answered", "Answered"]]
  );
  function createTicks() {
    const node = make("div", "ticks");
    let before = {};
    let drawn = "";
    node.setAttribute("role", "group");
    node.setAttribute("aria-label", "What your answer holds");
    function update(ticks) {
      const here = WORDS2.filter(([id]) => ticks[id] !== void 0);
      const fresh = here.filter(([id]) => ticks[id] && !before[id]).map(([, word]) => word);
      before = ticks;
      node.hidden = here.length === 0;
      const now = JSON.stringify(here.map(([id]) => [id, ticks[id]]));
      if (now !== drawn) node.replaceChildren(...here.map(([id, word]) => tick(word, ticks[id] === true)));
      drawn = now;
      return fresh;
    }
    return { node, update };
  }
  function tick(word, there) {
    const node = make("span", "tick", drawing(GLYPHS[there ? "tick" : "ring"], 14), word);
    node.append(make("span", "unseen", there ? ": there" : ": not yet"));
    if (there) node.dataset.done = "";
    return node;
  }

  // extension/overlay/panel.js
  var UNKNOWN2 = "I cannot see whom this answers.";
  function createPanel(handlers, options) {
    const { host, root, setTheme, style } = createHost("div", [panel_default, ticks_default, hint_default, marked_default], options);
    const spoken2 = options.spoken ?? /* @__PURE__ */ new Set();
    const ticks = createTicks();
    const hints = createHintLines({ copy: handlers.copy, say, notUseful: handlers.notUseful, resized });
    const fold = button("", "fold", () => unfold(!whole2()));
    const title = make("p", "quiet");
    const first = button("", "strongest", () => unfold(true));
    const notice = make("p", "notice");
    const rest = button("Not for this draft", "quiet-act", () => handlers.rest());
    if (options.key) rest.title = `${options.key} brings it back`;
    const foot = make("div", "foot", rest, options.key ? make("span", "key", options.key) : null);
    const top = make("div", "top", ticks.node, title, fold);
    const panel = make("section", "panel", top, first, hints.node, notice, foot);
    const status = make("span", "unseen");
    const ending = new AbortController();
    let model2 = { ticks: {}, hints: [], text: "" };
    let chosen = options.folded == null ? null : !options.folded;
    let cramped = false;
    let signature = "";
    let drawn = "";
    let told;
    panel.setAttribute("aria-label", "Nod");
    panel.tabIndex = -1;
    if ("popover" in panel) panel.popover = "manual";
    fold.setAttribute("aria-controls", "hints");
    fold.setAttribute("aria-label", "Hints");
    status.setAttribute("role", "status");
    root.append(panel, status);
    host.hidden = true;
    panel.addEventListener("mousedown", (event) => event.preventDefault());
    holdKeys(panel, focused, leave, ending.signal);
    const place = placing({ host, panel, style }, { chosen: () => chosen, cramp, picture: () => signature });
    function whole2() {
      return chosen ?? !cramped;
    }
    function focused() {
      return (
        /** @type {ShadowRoot} */
        root.getRootNode().activeElement
      );
    }
    function leave() {
      unfold(false);
      handlers.leave();
    }
    function cramp(on2) {
      cramped = on2;
      draw();
    }
    function unfold(open) {
      const held = focused() === first;
      chosen = open;
      handlers.folds?.(!open);
      draw();
      if (held) panel.focus({ preventScroll: true });
      resized();
    }
    function resized() {
      chosen ??= true;
      place.again();
    }
    function update(next2) {
      model2 = next2;
      const said2 = ticks.update(model2.ticks).map((word) => `${word}: there`);
      const keys = hints.update(model2.hints, model2.text);
      const once2 = (key, words2) => {
        if (words2 && !spoken2.has(key)) said2.push(words2);
        if (words2) spoken2.add(key);
      };
      model2.hints.forEach(({ message }, at) => once2(keys[at], message));
      for (const words2 of [model2.unknown ? UNKNOWN2 : "", model2.notice?.words ?? ""]) once2(words2, words2);
      signature = JSON.stringify([...keys, Object.keys(model2.ticks), model2.unknown, model2.notice?.words]);
      draw();
      if (said2.length > 0) say(said2.join(" "));
    }
    function say(words2) {
      status.textContent = words2;
    }
    function draw() {
      const open = whole2();
      const now = `${open} ${signature}`;
      if (now === drawn && model2.notice === told) return;
      drawn = now;
      told = model2.notice;
      const [strongest, ...others] = model2.hints;
      panel.classList.toggle("folded", !open);
      title.textContent = model2.unknown ? UNKNOWN2 : "Nod";
      title.hidden = !model2.unknown && (!ticks.node.hidden || !strongest);
      top.hidden = ticks.node.hidden && title.hidden;
      hints.node.hidden = !open || !strongest;
      foot.hidden = !open || !strongest;
      fold.hidden = !strongest;
      fold.setAttribute("aria-expanded", String(open && Boolean(strongest)));
      fold.title = open ? "Fold" : "Unfold";
      fold.replaceChildren(drawing(GLYPHS[open ? "fold" : "unfold"], 12));
      first.hidden = open || !strongest;
      first.replaceChildren(...first.hidden ? [] : [make("span", "short", strongest.message), others.length > 0 ? ` +${others.length}` : ""]);
      drawNotice();
      panel.classList.toggle("passive", !strongest && !model2.notice?.act);
    }
    function drawNotice() {
      const act = model2.notice?.act;
      notice.replaceChildren(model2.notice?.words ?? "");
      if (act) notice.append(" ", button(act.label, "act", act.does));
      notice.hidden = !model2.notice;
    }
    return {
      host,
      setTheme,
      update,
      standBy: place.standBy,
      follow: place.follow,
      /** In a frame of its own, for the page of all states. @param {number} left @param {number} top @param {boolean} [open] */
      standIn(left, top2, open = true) {
        chosen = open;
        host.hidden = false;
        panel.removeAttribute("popover");
        draw();
        place.put(left, top2);
      },
      /** The user asked for it by key: opens, and takes the focus. False where there is nothing to open. */
      enter() {
        if (!host.isConnected || model2.hints.length === 0 && !model2.notice) return false;
        unfold(true);
        panel.focus({ preventScroll: true });
        return true;
      },
      holdsFocus: () => Boolean(focused()),
      remove() {
        ending.abort();
        host.remove();
      }
    };
  }

  // extension/panel-key.js
  var PANEL_KEY = "Shift+F2";
  var isPanelKey = ({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }) => key === "F2" && shiftKey && !ctrlKey && !altKey && !metaKey && !isComposing;

  // extension/content/caret.js
  function caretIn(box) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    if (!anchorNode || !focusNode || !box.contains(anchorNode) || !box.contains(focusNode)) return null;
    const place = (node, offset) => ({ node, offset, at: characters(box, node, offset) });
    return { box: (
      /** @type {HTMLElement} */
      box
    ), anchor: place(anchorNode, anchorOffset ?? 0), focus: place(focusNode, focusOffset ?? 0) };
  }
  function giveBack({ box, anchor, focus }) {
    if (!box.isConnected) return;
    box.focus({ preventScroll: true });
    const [from, to] = [anchor, focus].map((place) => box.contains(place.node) ? place : placeAt(box, place.at));
    getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
  function characters(box, node, offset) {
    const range = document.createRange();
    range.setStart(box, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  }
  function placeAt(box, at) {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { length } = node.nodeValue ?? "";
      if (left <= length) return { node, offset: left };
      left -= length;
    }
    return { node: box, offset: box.childNodes.length };
  }

  // extension/content/feedback.js
  var feedback = (id, event) => ask({ type: "hint-feedback", id, event });

  // extension/content/hinted.js
  var MOST3 = 3;
  var STRENGTH = { warn: 0, note: 1, good: 2 };
  var GOES_ON = /[\p{L}\p{M}\p{N},;:'’@#/(-][^\S\n]*$/u;
  var IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
  var mayBeDone = (text) => !GOES_ON.test(text);
  function panelOf({ hints, acknowledges, answers, at_once = MOST3 }, { kind, replyTo }, text, refused, before = null) {
    const stands2 = ({ id, span }) => !before || before.hints.some((one) => one.id === id) || Boolean(span && !(IN_WORD.test(text) && span[1] >= text.length));
    const shown = hints.filter((hint) => hint.level !== "good" && !refused.has(hint.id) && stands2(hint));
    shown.sort((one, other) => STRENGTH[one.level] - STRENGTH[other.level]);
    shown.length = Math.min(shown.length, at_once);
    const ticks = kind === "post" ? {} : ticksOf(acknowledges, answers, IN_WORD.test(text) ? before : null);
    const unknown = kind !== "post" && replyTo === null;
    if (shown.length === 0 && Object.keys(ticks).length === 0 && !unknown) return null;
    return { ticks, hints: (
      /** @type {HintModel[]} */
      shown
    ), text, unknown };
  }
  function ticksOf({ name, specific }, answers, before) {
    const read = specific !== null || answers.some(({ answered: answered2 }) => answered2 !== null);
    const now = {
      ...name === null ? {} : { name },
      ...specific === null ? {} : { point: specific },
      ...read && answers.length > 0 ? { answered: answers.every(({ answered: answered2 }) => answered2 === true) } : {}
    };
    if (before) for (
      const tick2 of
      /** @type {(keyof Ticks)[]} */
      Object.keys(now)
    ) now[tick2] = Boolean(before.ticks[tick2]);
    return now;
  }

  // extension/content/drafts.js
  var PAUSE_MS = 80;
  var REST_MS = 700;
  var IDLE_MS = 30;
  var SLOW_MS = 2e3;
  var SETTLED_MS = 150;
  var AGAIN_MS = 5e3;
  var WRITING = ["focusin", "beforeinput", "input", "compositionend", "paste", "cut", "drop", "keyup"];
  var LONGEST3 = 2e4;
  var NOTHING = { ticks: {}, hints: [] };
  var SLOW = "Nod takes long today. What it finds will stand here.";
  var GONE = "Nod is not running, so there are no hints. Start it: nod run";
  function noticeDrafts(site4, page, signal) {
    const drafts = /* @__PURE__ */ new WeakMap();
    let shown = null;
    let writing = null;
    let caret = null;
    let timer = 0;
    let rests = 0;
    let typedAt = -Infinity;
    let asking = false;
    let failedAt = -Infinity;
    let saidGone = false;
    let saidSlow = false;
    let alwaysFolded = null;
    const ours = (target) => shown !== null && target === shown.panel.host;
    function written(event) {
      if (!(event.target instanceof Element) || ours(event.target)) return;
      writing = event.target;
      typedAt = performance.now();
      forgetEmptied(writing);
      soon();
    }
    function picked() {
      if (writing?.isConnected) soon();
    }
    function soon(pause = PAUSE_MS) {
      clearTimeout(timer);
      clearTimeout(rests);
      timer = setTimeout(() => requestIdleCallback(read, { timeout: IDLE_MS }), pause);
    }
    async function read() {
      if (asking || signal.aborted || !writing?.isConnected) return;
      const composer = page.may() ? site4.composerOf(writing) : null;
      if (!composer || !page.may(composer.replyTo)) return clear();
      const text = textOf(composer);
      if (text.trim() === "") return ended(composer.box);
      const draft = draftOf(composer.box);
      if (draft.resting) return clear();
      const question = request(composer, text);
      const asked = JSON.stringify([question.reply_to, question.kind, text]);
      if (draft.asked === asked) return show(composer, draft);
      const wait2 = failedAt + AGAIN_MS - performance.now();
      if (wait2 > 0) return soon(wait2);
      asking = true;
      const slow = setTimeout(() => late(composer, draft), SLOW_MS);
      const answer = await ask({ type: "hints", draft: question });
      clearTimeout(slow);
      asking = false;
      if (signal.aborted) return;
      if (!composer.box.isConnected) {
        clear();
        return void read();
      }
      const now = site4.composerOf(writing);
      const stays = now?.box !== composer.box || now.replyTo === composer.replyTo;
      if (answer.ok) {
        failedAt = -Infinity;
        saidGone = saidSlow = false;
        Object.assign(draft, { asked, text, answer });
        if (stays) show(composer, draft);
      } else failed(composer, draft, answer.state);
      if (!stays || now?.box !== composer.box || textOf(composer) !== text) read();
    }
    function request({ kind, replyTo }, text) {
      const { platform } = site4;
      return { text, platform, kind, reply_to: replyTo ? `${platform}:${replyTo}` : null, post: page.post(replyTo) };
    }
    function show(composer, draft) {
      clearTimeout(rests);
      if (draft.resting || !stillIn(composer)) return;
      const rest = restsIn(draft);
      if (rest > 0) rests = setTimeout(read, rest);
      const model2 = modelOf(composer, draft);
      draft.last = model2 ?? NOTHING;
      if (!model2) return clear();
      put(composer, draft, model2);
      for (const { id } of model2.hints) {
        if (!draft.told.has(id)) feedback(id, "shown");
        draft.told.add(id);
      }
    }
    const restsIn = ({ text }) => mayBeDone(text) ? 0 : typedAt + REST_MS - performance.now();
    function modelOf(composer, draft) {
      const { answer, text, refused, notice } = draft;
      const model2 = answer && panelOf(answer, composer, text, refused, restsIn(draft) > 0 ? draft.last : null);
      if (!model2 && !notice) return null;
      return { ...model2 ?? { ticks: {}, hints: [], text }, notice };
    }
    function put(composer, draft, model2) {
      const options = page.options();
      if (shown && (shown.composer.box !== composer.box || shown.draft !== draft)) clear();
      if (!shown) {
        const key = page.key ? PANEL_KEY : null;
        const { spoken: spoken2, folded: folded2 } = draft;
        shown = { composer, draft, panel: createPanel(handlers, { ...options, spoken: spoken2, folded: folded2 ?? alwaysFolded, key }) };
      }
      shown.composer = composer;
      shown.panel.setTheme(options.theme ?? "light");
      hold(composer.box, shown.panel.host);
      shown.panel.update(model2);
      stand();
    }
    function hold(box, host) {
      const holder = box.closest('[role="dialog"]') ?? document.body;
      if (host.parentNode !== holder) holder.append(host);
    }
    function stand(again = false) {
      if (!shown) return;
      const { composer, panel } = shown;
      hold(composer.box, panel.host);
      panel.standBy(composer.box, composer.frame, again);
    }
    const handlers = {
      /** @param {string} words */
      copy,
      /** @param {boolean} folded */
      folds(folded2) {
        alwaysFolded = folded2 || null;
        if (shown) shown.draft.folded = folded2;
      },
      /** @param {{id: string}} hint */
      async notUseful({ id }) {
        if (!shown) return;
        const { draft } = shown;
        draft.refused.add(id);
        redraw(draft);
        const { ok, muted } = await feedback(id, "not-useful");
        if (ok && muted) redraw(draft, { words: MUTED, act: { label: "Put it on again", does: () => putOn(id, draft) } });
      },
      rest() {
        if (!shown) return;
        shown.draft.resting = true;
        leave();
        clear();
      },
      leave
    };
    async function putOn(id, draft) {
      const { ok } = await ask({ type: "hint-on", id });
      if (ok) draft.refused.delete(id);
      redraw(draft, { words: ok ? ON_AGAIN : NOT_HEARD });
    }
    function redraw(draft, notice = draft.notice) {
      draft.notice = notice;
      if (shown?.draft !== draft) return;
      const { composer, panel } = shown;
      const held = panel.holdsFocus();
      const model2 = modelOf(composer, draft);
      if (model2) put(composer, draft, model2);
      if (held && !(model2 && panel.enter())) leave(true);
      if (!model2) clear();
    }
    function leave(held = shown?.panel.holdsFocus()) {
      if (held && caret) giveBack(caret);
      caret = null;
    }
    function late(composer, draft) {
      if (saidSlow || signal.aborted || !stillIn(composer)) return;
      saidSlow = true;
      const model2 = modelOf(composer, draft) ?? { ticks: {}, hints: [], text: "" };
      put(composer, draft, { ...model2, notice: { words: SLOW } });
    }
    function failed(composer, draft, state) {
      failedAt = performance.now();
      if (state === "running" || state === "no-answer") return late(composer, draft);
      if (state !== "not-running" || saidGone || !stillIn(composer)) return clear();
      saidGone = true;
      put(composer, draft, { ticks: {}, hints: [], text: "", notice: { words: GONE } });
    }
    const stillIn = ({ box }) => writing !== null && (box === writing || box.contains(writing) || writing.contains(box));
    function draftOf(box) {
      const fresh = () => ({ asked: "", text: "", answer: null, notice: null, folded: null, told: /* @__PURE__ */ new Set(), refused: /* @__PURE__ */ new Set(), spoken: /* @__PURE__ */ new Set(), last: NOTHING, resting: false });
      const draft = drafts.get(box) ?? fresh();
      drafts.set(box, draft);
      return draft;
    }
    function ended(box) {
      drafts.delete(box);
      clear();
    }
    function clear() {
      shown?.panel.remove();
      shown = null;
    }
    function look3() {
      if (!shown) return writing?.isConnected ? forgetEmptied(writing) : void 0;
      const { composer } = shown;
      if (!composer.box.isConnected || !page.may()) return clear();
      if (textOf(composer).trim() === "") return ended(composer.box);
      stand(true);
    }
    function forgetEmptied(box) {
      if (drafts.has(box) && box.textContent?.trim() === "" && !box.querySelector("img")) drafts.delete(box);
    }
    let moving = 0;
    let settled = 0;
    function moved() {
      if (!shown) return;
      moving ||= requestAnimationFrame(() => {
        moving = 0;
        shown?.panel.follow();
      });
      clearTimeout(settled);
      settled = setTimeout(() => !signal.aborted && look3(), SETTLED_MS);
    }
    function opened(event) {
      if (!page.key || !event.isTrusted || !isPanelKey(event) || !(event.target instanceof Element)) return;
      if (!shown) return woken(event);
      if (!shown.composer.box.contains(event.target)) return;
      const here = caretIn(shown.composer.box);
      if (!here) return;
      typedAt = -Infinity;
      show(shown.composer, shown.draft);
      if (!shown?.panel.enter()) return;
      caret = here;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    function woken(event) {
      const box = site4.composerOf(
        /** @type {Element} */
        event.target
      )?.box;
      const draft = box && drafts.get(box);
      if (!draft?.resting) return;
      draft.resting = false;
      event.preventDefault();
      event.stopImmediatePropagation();
      void read();
    }
    const passive = { signal, capture: true, passive: true };
    for (const type of WRITING) document.addEventListener(type, written, passive);
    document.addEventListener("click", picked, passive);
    document.addEventListener("scroll", moved, passive);
    window.addEventListener("resize", moved, passive);
    window.addEventListener("keydown", opened, { signal, capture: true });
    signal.addEventListener("abort", clear);
    return { look: look3 };
  }
  var MUTED = "You found this hint not useful 6 times of late, so it rests from now on.";
  var ON_AGAIN = "It is on again.";
  var NOT_HEARD = "Nod did not hear that. Is it running?";
  var textOf = (composer) => composer.text().slice(0, LONGEST3);

  // extension/overlay/edge.css
  var edge_default = `/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

:host {
  display: block !important;
  position: fixed !important;
  z-index: 9999 !important; /* Facebook shows posts in dialogs over the page */
  inset-block-end: 12px !important;
  inset-inline-start: 12px !important;
  max-inline-size: min(248px, calc(100vw - 24px)) !important;
}

.line {
  display: flex;
  align-items: flex-start;
  gap: 4px;
  padding: 3px 8px 3px 3px;
  border: 1px solid var(--nod-line);
  border-radius: 16px;
  color: var(--nod-quiet);
  background: var(--nod-surface);
  overflow-wrap: anywhere;
}
.folded.line {
  inline-size: 26px;
  padding: 0;
  border-radius: 13px;
}

.mark {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 24px;
  block-size: 24px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  color: var(--nod-quiet);
  background: none;
}
.mark:hover {
  background: var(--nod-fill);
}
.mark[data-tone="waiting"] {
  color: var(--nod-accent);
}
.mark[data-tone="limit"] {
  color: var(--nod-complaint);
}

.said {
  min-inline-size: 0;
  padding-block: 3px;
}
.said p {
  margin: 0;
}
.said .main {
  color: var(--nod-text);
}
.said code {
  padding: 0 4px;
  border-radius: 4px;
  background: var(--nod-fill);
  font-family: ui-monospace, Menlo, Consolas, monospace;
  user-select: all;
}
.answers {
  display: flex;
  gap: 8px;
  margin-block: 6px 3px;
}
`;

  // extension/overlay/edge-place.js
  var MARGIN2 = 12;
  var STANDS_MS = 2e3;
  function edgePlace({ host, style }, { folded: folded2, cramp }) {
    let stoodAt = -Infinity;
    const isOurs = (element) => element === host;
    const room = () => freeBottom(document, host.getBoundingClientRect(), MARGIN2, isOurs);
    function stand() {
      if (!host.isConnected || host.offsetParent) return;
      stoodAt = performance.now();
      cramp(false);
      let bottom = room();
      if (bottom === null && !folded2()) {
        cramp(true);
        bottom = room();
      }
      style(`:host { inset-block-end: ${bottom ?? MARGIN2}px !important }`);
    }
    return {
      stand,
      /** Looks again by all means at the next `look`: its size, or the window's, is another one. */
      leave: () => void (stoodAt = -Infinity),
      /** Looks whether the place is still free, if that was not done lately. */
      look() {
        const since2 = performance.now() - stoodAt;
        if (since2 === Infinity || since2 > STANDS_MS && !isFree(document, host.getBoundingClientRect(), isOurs)) stand();
        else if (since2 > STANDS_MS) stoodAt = performance.now();
      }
    };
  }

  // extension/overlay/edge-words.js
  var FIELDS = {
    at: "times",
    author: "names",
    name: "names",
    handle: "handles",
    text: "words",
    id: "links",
    url: "links",
    in_reply_to: "who answers whom",
    thread: "who answers whom",
    posts: "posts",
    replies: "replies",
    comments: "comments",
    viewer: "which account is yours",
    "own account": "which account is yours",
    quote: "what is quoted",
    lang: "languages",
    my_reactions: "your likes"
  };
  var NARROW = "narrow window";
  var NO_MESSAGES = "I do not read messages.";
  var DONATE = { id: (
    /** @type {const} */
    "donate"
  ), label: "Help to mend it" };
  var HIDDEN = {
    "more replies": "more replies",
    "more comments": "more comments",
    "most relevant only": "comments that it finds less relevant",
    "see more": "the rest of long posts"
  };
  var lists = new Intl.ListFormat("en", { type: "conjunction" });
  function edgeWords(model2, now, timeZone) {
    const site4 = model2.site ?? "The site";
    const say = (main, rest = {}) => ({ main, command: null, more: [], tone: (
      /** @type {const} */
      "calm"
    ), answers: [], ...rest });
    const limit = (main, rest = {}) => say(main, { tone: "limit", ...rest });
    switch (model2.state) {
      case "reading":
        return say(`Reading: ${model2.read ?? 0} of ${posts(model2.seen ?? 0)}.`);
      case "read":
        return readWords(model2, site4, now, timeZone, say);
      case "broken":
        return limit(`${site4} changed its page: I cannot read it${sinceThen(model2.since, now, timeZone)}.`, { more: ["Nobody is forgotten: what was read before stays."], answers: [DONATE] });
      case "logged-out":
        return limit(`You are logged out of ${site4}: I cannot tell what is for you.`);
      case "unsupported":
        return say("I do not read this kind of page.");
      case "not-running":
        return limit("Nod is not running. Start it:", { command: "nod run" });
      case "not-paired":
        return limit("Nod is not connected yet. Open its button in the toolbar.");
      case "outdated":
        return limit("Nod on this machine is older than this extension. Update it:", { command: "pipx upgrade nod-agent" });
      case "account":
        return say(`Is this you: ${whose(model2.account)}?`, { tone: "waiting", answers: [{ id: "yes", label: "Yes" }, { id: "notMe", label: "Not me" }] });
      case "paused":
        return say(`Nod is paused on ${site4}.`, { answers: [{ id: "readAgain", label: "Read again" }] });
      case "left-out":
        return say("This page is left out.", { answers: [{ id: "readAgain", label: "Read it again" }] });
      case "refresh":
        return limit("Nod was updated.", { answers: [{ id: "refresh", label: "Refresh this page" }] });
    }
  }
  function readWords({ seen = 0, read = 0, waiting: waiting2 = 0, missing = [], hidden = [], changed = false, since: since2 = null, untold: untold2 = 0, untaken = 0 }, site4, now, timeZone, say) {
    const people = waiting2 === 1 ? "1 person waits" : `${waiting2} people wait`;
    const main = waiting2 > 0 ? `${people} on this page.` : "Nobody waits on this page.";
    const more = [];
    const lost2 = lostWords2(missing.filter((field) => field !== NARROW), site4, sinceThen(since2, now, timeZone));
    if (lost2) more.push(lost2);
    if (missing.includes(NARROW)) more.push("The window is too narrow for me to see who you are, so I keep nothing of this page.");
    if (untold2 > 0) more.push(`${untold2 === 1 ? "1 answer of yours is" : `${untold2} answers of yours are`} not in the log yet; I keep trying.`);
    if (untaken > 0) more.push(`Nod could not take ${posts(untaken)} of this page.`);
    more.push(read < seen ? `Read ${read} of ${posts(seen)}.` : `Read ${read === 1 ? "the 1 post" : `all ${read} posts`} on it.`);
    if (changed && !lost2) more.push(`${site4} has begun to change its page. I still read all of it, in a second way.`);
    const kept = [...new Set(hidden.map((what) => HIDDEN[what] ?? what))];
    if (kept.length > 0) more.push(`The page hides ${lists.format(kept)}; I see only what is shown.`);
    if (waiting2 === 0) more.push(NO_MESSAGES);
    const limited = missing.length > 0 || untold2 > 0 || read < seen;
    return say(main, { more, answers: lost2 ? [DONATE] : [], tone: limited ? "limit" : waiting2 > 0 ? "waiting" : "calm" });
  }
  function lostWords2(missing, site4, since2 = "") {
    const fields = [...new Set(missing.map((field) => FIELDS[field] ?? field))];
    return fields.length > 0 ? `${site4} changed its page: I cannot see ${lists.format(fields)}${since2}.` : "";
  }
  var posts = (count) => count === 1 ? "1 post" : `${count} posts`;
  function sinceThen(since2, now, timeZone) {
    const words2 = since2 ? since(since2, now, timeZone) : "";
    if (!words2 || words2 === "just now") return "";
    return words2.startsWith("since") ? ` ${words2}` : ` for ${words2}`;
  }
  function whose(account) {
    if (account?.handle) return `@${isolated(account.handle)}`;
    return isolated(account?.name);
  }

  // extension/overlay/edge.js
  var MARKS2 = { calm: "head", waiting: "said", limit: "struck" };
  var ROOMY = 1100;
  function createEdge(model2, handlers, options) {
    const now = options.now ?? (() => /* @__PURE__ */ new Date());
    const { host, root, setTheme, style } = createHost("div", [edge_default], options);
    const mark2 = button("", "mark", fold);
    const said2 = make("div", "said");
    const answers = make("div", "answers");
    const text = make("div", "");
    const line2 = make("div", "line", mark2, said2);
    const ending = new AbortController();
    const place = edgePlace({ host, style }, { folded: folded2, cramp });
    let chosen = null;
    let cramped = false;
    let shown = "";
    const aloud = news();
    text.setAttribute("role", "status");
    said2.id = "said";
    said2.append(text, answers);
    mark2.setAttribute("aria-controls", "said");
    root.append(line2);
    window.addEventListener("resize", afresh, { signal: ending.signal, passive: true });
    function folded2() {
      return chosen ?? (cramped || innerWidth < ROOMY && model2.state !== "account");
    }
    function fold() {
      chosen = !folded2();
      afresh();
    }
    function cramp(on2) {
      cramped = on2;
      fit();
    }
    function afresh() {
      place.leave();
      show();
    }
    function show() {
      draw();
      fit();
      place.look();
    }
    function draw() {
      const words2 = edgeWords(model2, now());
      const signature = JSON.stringify(words2);
      if (signature === shown) return;
      shown = signature;
      if (words2.answers.length !== answers.childElementCount) place.leave();
      text.ariaLive = aloud(model2, words2) ? "polite" : "off";
      const main = make("p", "main", words2.main);
      if (words2.command) main.append(" ", make("code", "", words2.command));
      text.replaceChildren(main, ...words2.more.map((sentence2) => make("p", "", sentence2)));
      answers.replaceChildren(
        ...words2.answers.map(({ id, label }, at) => button(label, at === 0 ? "act first" : "act", () => handlers[id]?.()))
      );
      answers.hidden = words2.answers.length === 0;
      mark2.dataset.tone = words2.tone;
      mark2.replaceChildren(drawing(GLYPHS[MARKS2[words2.tone]], 16));
      mark2.title = words2.main;
    }
    function fit() {
      const small = folded2();
      line2.classList.toggle("folded", small);
      said2.className = small ? "said unseen" : "said";
      for (const answer of answers.querySelectorAll("button")) answer.tabIndex = small ? -1 : 0;
      mark2.setAttribute("aria-expanded", String(!small));
      mark2.setAttribute("aria-label", small ? `Nod: ${mark2.title} Unfold` : "Nod: fold to a dot");
    }
    show();
    requestAnimationFrame(place.stand);
    return {
      host,
      setTheme,
      /** @param {EdgeModel} next */
      update(next2) {
        model2 = next2;
        show();
      },
      remove() {
        ending.abort();
        host.remove();
      }
    };
  }
  function news() {
    let state = "";
    let waited = -1;
    const said2 = /* @__PURE__ */ new Set();
    return (model2, { main, more }) => {
      if (model2.state !== state) {
        said2.clear();
        waited = -1;
      }
      state = model2.state;
      if (state === "reading") return false;
      const waiting2 = model2.waiting ?? 0;
      const sentences2 = (state === "read" ? more : [main, ...more]).map((words2) => words2.replace(/\d+/g, ""));
      const fresh = state === "read" && waiting2 > waited || sentences2.some((words2) => words2 !== NO_MESSAGES && !said2.has(words2));
      for (const words2 of sentences2) said2.add(words2);
      waited = waiting2;
      return fresh;
    };
  }

  // extension/content/edge.js
  var STATE_OF_HEALTH = { "logged-out": "logged-out", unsupported: "unsupported", broken: "broken", ok: "read", degraded: "read" };
  function edgeOf(site4, options, handlers, signal) {
    let edge = null;
    const missingSince = {};
    signal.addEventListener("abort", () => edge?.remove());
    function show(model2) {
      const whole2 = { site: SITE[site4.platform], ...model2 };
      if (!edge) edge = createEdge(whole2, { ...handlers, refresh: () => location.reload() }, options());
      if (!edge.host.isConnected) document.body.append(edge.host);
      edge.setTheme(options().theme);
      edge.update(whole2);
    }
    function page({ coverage: coverage2, agent, waiting: waiting2, ask: ask2, reading, untold: untold2, untaken }) {
      if (agent === "gone") return show({ state: "refresh" });
      const missing = surprising(coverage2.missing, site4.platform);
      for (const field of missing) missingSince[field] ??= (/* @__PURE__ */ new Date()).toISOString();
      const state = STATE_OF_HEALTH[coverage2.health];
      if (state !== "read") return show({ state: (
        /** @type {any} */
        state
      ) });
      if (agent === "not-running" || agent === "not-paired" || agent === "outdated") return show({ state: agent });
      if (ask2) return show({ state: "account", account: ask2 });
      const { seen, read, hidden } = coverage2;
      const since2 = missing.length > 0 ? missingSince[missing[0]] : null;
      show({ state: reading ? "reading" : "read", seen, read, waiting: waiting2, missing, hidden, changed: coverage2.fallback.length > 0, since: since2, untold: untold2, untaken });
    }
    return { show, page };
  }

  // extension/overlay/first-nod.css
  var first_nod_default = "/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */\n\n:host {\n  display: block !important;\n  position: fixed !important;\n  z-index: 9999 !important; /* Facebook shows posts in dialogs over the page */\n  inset-block-start: 72px !important;\n  inset-inline-end: 16px !important;\n  inline-size: min(344px, calc(100vw - 32px)) !important;\n}\n\n.greeting {\n  max-block-size: calc(100vh - 96px);\n  padding: 16px;\n  overflow: auto;\n  border: 1px solid var(--nod-line);\n  border-radius: var(--nod-radius);\n  color: var(--nod-text);\n  background: var(--nod-surface);\n  box-shadow: var(--nod-shadow);\n  font-size: var(--nod-size-2);\n  line-height: 1.45;\n  overflow-wrap: anywhere;\n}\n\n.top {\n  display: flex;\n  align-items: flex-start;\n  gap: 8px;\n  margin-inline-end: -8px;\n}\n.top > p {\n  flex: 1;\n  margin: 0;\n  color: var(--nod-quiet);\n}\n.top .name {\n  color: var(--nod-text);\n  font-weight: 700;\n}\n\nblockquote {\n  margin: 12px 0;\n  font-size: var(--nod-size-4);\n  font-weight: 600;\n  line-height: 1.3;\n}\nblockquote.long {\n  font-size: var(--nod-size-3);\n}\n\n.greeting > p {\n  margin: 0;\n}\n.top > .nobody {\n  color: var(--nod-text);\n  font-size: var(--nod-size-3);\n  line-height: 1.35;\n}\n.next {\n  margin: 12px 0 0;\n  padding: 0;\n  list-style: none;\n}\n.next a {\n  display: inline-block;\n  padding-block: 4px;\n  color: var(--nod-accent);\n  font-weight: 600;\n}\n\n.heard {\n  flex: 1;\n  display: flex;\n  align-items: center;\n  gap: 12px;\n  font-size: var(--nod-size-3);\n  font-weight: 600;\n}\n.heard svg {\n  flex: none;\n  color: var(--nod-accent);\n}\n.heard svg path:first-child {\n  fill: currentColor;\n}\n@media (prefers-reduced-motion: no-preference) {\n  .heard svg path:first-child {\n    animation: nod 120ms ease-out;\n  }\n}\n\n@keyframes nod {\n  50% {\n    transform: translateY(2px);\n  }\n}\n";

  // extension/overlay/first-nod.js
  var LARGE = 90;
  var LONGEST4 = 280;
  function createFirstNod(model2, handlers, options) {
    const now = options.now ?? (() => /* @__PURE__ */ new Date());
    const { host, root, setTheme } = createHost("div", [first_nod_default], options);
    const card = make("section", "greeting");
    const status = make("p", "unseen");
    card.setAttribute("aria-label", "From Nod");
    status.setAttribute("role", "status");
    root.append(card, status);
    card.addEventListener("keydown", (event) => event.key === "Escape" && handlers.close());
    const shut = () => closeButton("Close", () => handlers.close());
    function drawPerson({ name, words: words2, at, url }) {
      const when = at ? time(at, on(at, now()), exact(at)) : "";
      const quote = make("blockquote", words2.length > LARGE ? "long" : "", quoted2(shorten(words2, LONGEST4)));
      const wrote = make("p", "", named(name), " wrote", when ? " " : "", when, ":");
      card.replaceChildren(make("div", "top", wrote, shut()), quote, make("p", "", "I have not seen an answer from you."));
      if (isAddress(url)) card.append(make("div", "next", linkTo(url, "Show the post")));
    }
    function drawNobody() {
      const links = (model2.links ?? []).filter(({ url }) => isAddress(url));
      const words2 = links.length > 0 ? "Nobody on this page waits. Next: your replies." : "Nobody on this page waits.";
      card.replaceChildren(make("div", "top", make("p", "nobody", words2), shut()));
      const list = make("ul", "next");
      for (const { label, url } of links) list.append(make("li", "", linkTo(url, label)));
      if (links.length > 0) card.append(list);
    }
    function draw() {
      if (model2.person) drawPerson(model2.person);
      else drawNobody();
    }
    draw();
    return {
      host,
      setTheme,
      /** @param {FirstNodModel} next */
      update(next2) {
        model2 = next2;
        draw();
      },
      /** The user's answer appeared: the head nods once. @param {string} name */
      heard(name) {
        const words2 = make("span", "", named(name), " has been heard.");
        card.replaceChildren(make("div", "top", make("div", "heard", drawing(GLYPHS.head, 32), words2), shut()));
        status.textContent = words2.textContent;
      },
      remove() {
        host.remove();
      }
    };
  }
  var isAddress = (url) => url?.startsWith("https://") ?? false;
  function linkTo(url, label) {
    const link2 = make("a", "", label);
    link2.href = url;
    return link2;
  }

  // extension/content/first-nod.js
  var BEST_FIRST = ["praise", "thanks", "question", "complaint"];
  function firstNod(site4, options, wanted, signal) {
    let card = null;
    let nudge = "";
    let done = !wanted;
    signal.addEventListener("abort", () => card?.remove());
    function close() {
      done = true;
      card?.remove();
      if (nudge) ask({ type: "first-nod", state: "done" });
    }
    function read(mounted, account) {
      if (done) return;
      const best = candidate(mounted);
      if (nudge) {
        const heard = mounted.find(({ answer }) => answer?.nudge?.id === nudge && answer.nudge.state === "answered");
        if (heard) {
          card?.heard(nameOf2(
            /** @type {Waiting} */
            heard
          ));
          done = true;
          ask({ type: "first-nod", state: "done" });
        }
        return;
      }
      nudge = best?.answer.nudge.id ?? "";
      const url = best && best.post.url !== location.href ? best.post.url : null;
      const person = best ? { name: nameOf2(best), words: wordsOf3(best), at: best.post.at, url } : null;
      const links = person ? [] : site4.ownPlaces(account).filter(({ url: url2 }) => url2 !== location.href);
      const handlers = { close };
      if (card) card.update({ person, links });
      else card = createFirstNod({ person, links }, handlers, options());
      if (!card.host.isConnected) document.body.append(card.host);
    }
    return { read, setTheme: (theme) => card?.setTheme(theme) };
  }
  function wordsOf3(one) {
    const reason = bestReason(one);
    return reason?.span && reason.post === one.key ? sentenceAround2(one.post.text, reason.span) : one.post.text;
  }
  function sentenceAround2(text, [start, end]) {
    const sentences2 = [...new Intl.Segmenter(void 0, { granularity: "sentence" }).segment(text)];
    return sentences2.filter(({ index, segment }) => index < end && index + segment.length > start).map(({ segment }) => segment).join("").trim();
  }
  var bestReason = ({ answer: { nudge } }) => nudge.reasons.find((reason) => BEST_FIRST.includes(reason.id)) ?? nudge.reasons[0];
  function candidate(mounted) {
    const rank = ({ answer: { nudge } }) => {
      const at = BEST_FIRST.findIndex((id) => nudge.reasons.some((reason) => reason.id === id));
      return at === -1 ? BEST_FIRST.length : at;
    };
    const since2 = (one) => one.answer.nudge.waiting_since;
    const waiting2 = mounted.filter(waits).filter((one) => one.answer.nudge.post === one.key && one.post.text);
    return waiting2.sort((one, other) => rank(one) - rank(other) || (since2(one) < since2(other) ? -1 : 1))[0] ?? null;
  }

  // extension/content/portions.js
  var MOST4 = 200;
  var BYTES = 9e5;
  var WIDEST = 3;
  function portions() {
    let most = MOST4;
    return {
      /** The first of these that go into one call, always at least one. @param {Seen[]} posts @returns {Seen[]} */
      first(posts3) {
        let room = BYTES;
        const fitting = [];
        for (const one of posts3.slice(0, most)) {
          room -= one.json.length * WIDEST;
          if (room < 0 && fitting.length > 0) break;
          fitting.push(one);
        }
        return fitting;
      },
      /**
       * What a refusal says of a portion. An agent that is older than this extension will take all of it after its update.
       * @param {Seen[]} portion @param {import("../protocol.js").Refusal} refusal
       * @returns {Seen[]|null} those that the agent will not take, none where a smaller portion may do; null: it is about no post
       */
      refused(portion, { state, status, at }) {
        if (portion.length === 0 || state === "outdated") return null;
        if (status === 413 && portion.length > 1) {
          most = Math.ceil(portion.length / 2);
          return [];
        }
        if (status === 413) return portion;
        const named2 = status === 422 ? portion[Number(/^\/posts\/(\d+)(\/|$)/.exec(at ?? "")?.[1] ?? NaN)] : void 0;
        return named2 ? [named2] : null;
      },
      /** All that was to be told has been taken. */
      whole: () => void (most = MOST4)
    };
  }

  // extension/content/posts.js
  var MOST_KEPT = 1e3;
  var MADE = "~";
  var SLICE_MS = 6;
  var writerOf2 = ({ author }) => author.id ?? author.handle ?? author.name ?? "";
  var madeOf = (post) => `${MADE}${[writerOf2(post), post.thread ?? "", post.text].join("\n")}`;
  var isRefused = (one) => one.refused === one.json;
  function posts2(site4, leaves = null) {
    const seen = /* @__PURE__ */ new Map();
    const shown = /* @__PURE__ */ new WeakMap();
    const unread = /* @__PURE__ */ new Map();
    const here = /* @__PURE__ */ new Set();
    const standing = /* @__PURE__ */ new Set();
    const fresh = /* @__PURE__ */ new Set();
    const past = /* @__PURE__ */ new Map();
    const pastRefused = /* @__PURE__ */ new Set();
    const made2 = /* @__PURE__ */ new WeakMap();
    let nodes = 0;
    const nameless = /* @__PURE__ */ new Map();
    let away = [];
    const pastMissing = /* @__PURE__ */ new Set();
    let begun = { survey: null, at: 0 };
    function read(element, survey3, known, stamp) {
      const result = leaves && survey3.places(element).some(leaves) ? { reason: "left out" } : site4.readPost(element, survey3);
      const id = known ?? ("post" in result ? madeOf(result.post) : namelessId(element, result.reason));
      shown.set(element, { id, stamp });
      replace(element, id, result);
      arrives(id);
      if (!("post" in result)) {
        unread.set(id, result.reason);
        return;
      }
      unread.delete(id);
      const before = seen.get(id);
      if (before) standing.delete(before);
      if (before && result.translated && !result.post.text.startsWith(before.post.text)) Object.assign(result.post, { text: before.post.text, lang: before.post.lang });
      if (before) result.post.author.name ??= before.post.author.name ?? null;
      const json = JSON.stringify(result.post);
      const one = {
        id,
        post: result.post,
        json,
        own: result.own,
        element,
        anchor: result.anchor,
        lacks: result.lacks,
        sent: before?.sent ?? "",
        refused: before?.refused ?? "",
        key: before?.key ?? null,
        answer: before?.answer ?? null
      };
      seen.set(id, one);
      standing.add(one);
      if (one.sent === json || isRefused(one)) fresh.delete(id);
      else fresh.add(id);
    }
    function arrives(id) {
      past.delete(id);
      pastRefused.delete(id);
      here.add(id);
    }
    function namelessId(element, reason) {
      const before = made2.get(element);
      const id = before !== void 0 && unread.has(before) ? before : away.find((one) => unread.get(one) === reason) ?? `${MADE}${nodes += 1}`;
      away = away.filter((one) => one !== id);
      nameless.set(element, id);
      return id;
    }
    function replace(element, id, result) {
      const was = made2.get(element) ?? id;
      if (id.startsWith(MADE)) made2.set(element, id);
      else made2.delete(element);
      if (was === id) return;
      unread.delete(was);
      const before = seen.get(was);
      if (!before || !("post" in result) || writerOf2(before.post) !== writerOf2(result.post) || !result.post.text.startsWith(before.post.text)) return;
      standing.delete(before);
      for (const ids of [seen, fresh, here]) ids.delete(was);
    }
    function isStill(survey3, element) {
      const known = survey3.id(element);
      const before = shown.get(element);
      return known === null ? Boolean(before?.id.startsWith(MADE)) && before?.stamp === survey3.stamp(element) : before?.id === known;
    }
    function unseat(survey3) {
      const posts3 = new Set(survey3.posts);
      for (const { element } of standing) if (element && !(posts3.has(element) && isStill(survey3, element))) shown.delete(element);
      for (const [element, id] of nameless) {
        if (element.isConnected && shown.get(element)?.id === id) continue;
        nameless.delete(element);
        if (!element.isConnected) shown.delete(element);
        if (unread.has(id)) away.push(id);
      }
    }
    function letGo() {
      for (const one of standing) {
        if (one.element?.isConnected && shown.get(one.element)?.id === one.id) continue;
        standing.delete(one);
        one.element = one.anchor = null;
      }
      if (seen.size > MOST_KEPT + standing.size) trim();
    }
    function trim() {
      let over = seen.size - MOST_KEPT;
      for (const one of seen.values()) {
        if (over <= 0) return;
        if (standing.has(one)) continue;
        over -= 1;
        seen.delete(one.id);
        fresh.delete(one.id);
        if (!here.delete(one.id)) continue;
        past.set(one.id, one.answer ? one.answer.kept : null);
        if (isRefused(one)) pastRefused.add(one.id);
        for (const field of lost([outcomeOf(one)])) pastMissing.add(field);
      }
    }
    const outcomeOf = ({ post, anchor, own, lacks }) => ({ post, anchor: (
      /** @type {Element} */
      anchor
    ), own, truncated: false, lacks });
    function take(survey3, now) {
      const end = now() + SLICE_MS;
      let at = begun.survey === survey3 ? begun.at : 0;
      begun = { survey: null, at: 0 };
      if (at === 0) unseat(survey3);
      for (; at < survey3.posts.length; at += 1) {
        const element = survey3.posts[at];
        const known = survey3.id(element);
        const stamp = survey3.stamp(element);
        const before = isStill(survey3, element) ? shown.get(element) : void 0;
        const id = known ?? before?.id;
        if (id !== void 0) {
          arrives(id);
          if (before?.stamp === stamp && (seen.get(id)?.element === element || unread.has(id))) continue;
        }
        if (now() > end) {
          begun = { survey: survey3, at };
          return true;
        }
        read(element, survey3, known, stamp);
      }
      letGo();
      return false;
    }
    function onThisPage() {
      const all = [];
      for (const id of here) {
        const one = seen.get(id);
        if (one) all.push(one);
      }
      return all;
    }
    return {
      take,
      /** Those that stand on the page now and still show the post that was read from them. @returns {Mounted[]} */
      mounted: () => (
        /** @type {Mounted[]} */
        [...standing].filter((one) => one.element?.isConnected && shown.get(one.element)?.id === one.id)
      ),
      /** What the agent has kept and dropped of this page, without some. @param {Seen[]} without */
      counts(without) {
        const here2 = onThisPage().flatMap((one) => one.answer && !without.includes(one) ? one.answer.kept : []);
        const answered2 = [...past.values(), ...here2].filter((kept2) => kept2 !== null);
        const kept = answered2.filter(Boolean).length;
        return { kept, dropped: answered2.length - kept };
      },
      /** @param {string} id */
      byId: (id) => seen.get(id),
      /** @param {string|null} postId the site's id as a Post carries it */
      leavesOut: (postId) => postId !== null && unread.get(postId) === "left out",
      /** @param {string} id of a post that was deleted */
      forget(id) {
        const one = seen.get(id);
        if (one) standing.delete(one);
        seen.delete(id);
        fresh.delete(id);
      },
      /** @returns {Seen[]} */
      unsent: () => [...fresh].flatMap((id) => seen.get(id) ?? []),
      /** @param {string|null} postId the site's id as a Post carries it */
      byPostId: (postId) => postId === null ? void 0 : [...seen.values()].find((one) => one.post.id === postId),
      /**
       * The user's own posts that answer a post, as far as they tell. Facebook hangs an answer to a reply on what that answers.
       * @param {string} replyTo @param {(words: string) => boolean} said  whether those are the words
       * @returns {string[]} ids
       */
      ownAnswers(replyTo, said2) {
        const all = [...seen.values()];
        const above2 = all.find((one) => one.post.id === replyTo)?.post.in_reply_to?.id ?? null;
        const answers = (to) => to && (!to.id || to.id === replyTo || to.id === above2);
        return all.flatMap(({ id, own, post }) => own && answers(post.in_reply_to) && said2(post.text) ? id : []);
      },
      /**
       * The agent took a post as it was when it was sent, and answered.
       * @param {string} id @param {string} sent @param {string|null} key @param {any} answer
       */
      told(id, sent, key, answer) {
        const one = seen.get(id);
        if (!one) return;
        Object.assign(one, { sent, key, answer });
        if (one.json === sent) fresh.delete(id);
      },
      /** The agent will not take a post as it was when it was sent. @param {string} id @param {string} sent */
      refused(id, sent) {
        const one = seen.get(id);
        if (!one) return;
        one.refused = sent;
        if (isRefused(one)) fresh.delete(id);
      },
      /** What reading made of each post of this page, as `readPost` said it. @returns {Outcome[]} */
      outcomes: () => [...onThisPage().map(outcomeOf), ...[...unread.values()].map((reason) => ({ reason }))],
      /** How many posts of this page were read and are not kept any more, and what they lacked. */
      earlier: () => ({ read: past.size, missing: pastMissing }),
      /** How many posts of this page the agent would not take. */
      untaken: () => pastRefused.size + onThisPage().filter(isRefused).length,
      /** The tab shows another page. What was read is kept: a dialog or a way back brings the same posts again. */
      turn: () => {
        here.clear();
        unread.clear();
        away = [];
        past.clear();
        pastRefused.clear();
        pastMissing.clear();
        letGo();
      }
    };
  }

  // extension/content/retry.js
  var AGAIN_MS2 = [1e3, 2e3, 5e3, 1e4, 2e4];
  function retry(work, signal) {
    let failures2 = 0;
    let timer;
    let restsUntil = -Infinity;
    signal.addEventListener("abort", () => clearTimeout(timer));
    return {
      /** Whether it failed so lately that only the timer may try. */
      rests: () => performance.now() < restsUntil,
      failed() {
        if (signal.aborted) return;
        clearTimeout(timer);
        timer = setTimeout(work, AGAIN_MS2[Math.min(failures2, AGAIN_MS2.length - 1)]);
        failures2 += 1;
        restsUntil = performance.now() + AGAIN_MS2[0];
      },
      heard() {
        clearTimeout(timer);
        failures2 = 0;
        restsUntil = -Infinity;
      }
    };
  }

  // extension/content/vanished.js
  function vanishing() {
    let before = { url: "", hidden: "", ids: [] };
    return (survey3) => {
      const ids = survey3.posts.flatMap((element) => survey3.id(element) ?? []);
      const now = { url: survey3.url, hidden: survey3.hidden.join(), ids };
      const last = before;
      before = now;
      if (last.url !== now.url || last.hidden !== now.hidden) return [];
      const here = new Set(ids);
      const went = last.ids.filter((id) => !here.has(id));
      if (went.length !== 1) return [];
      const at = last.ids.indexOf(went[0]);
      const [above2, below2] = [last.ids[at - 1], last.ids[at + 1]];
      if (above2 === void 0 || !here.has(above2)) return [];
      if (below2 !== void 0) return ids.indexOf(below2) === ids.indexOf(above2) + 1 ? went : [];
      const stayed = survey3.posts.find((element) => survey3.id(element) === above2);
      return ids.at(-1) === above2 && stayed && stayed.getBoundingClientRect().bottom < innerHeight ? went : [];
    };
  }

  // extension/content/untold.js
  var TRY_AGAIN_MS = [1e3, 2e3, 5e3, 1e4, 2e4];
  var waiting = [];
  var telling = false;
  var failures = 0;
  function tellAnswer(acknowledgement, taken) {
    waiting.push({ acknowledgement, taken });
    if (failures === 0) void tellAll();
  }
  var untold = () => failures > 0 ? waiting.length : 0;
  async function tellAll() {
    if (telling) return;
    telling = true;
    while (waiting.length > 0) {
      const [first] = waiting;
      const answer = await ask({ type: "acknowledge", acknowledgement: first.acknowledgement });
      if (!answer.ok) break;
      waiting.shift();
      failures = 0;
      first.taken();
    }
    telling = false;
    if (waiting.length === 0 || !alive()) return;
    setTimeout(tellAll, TRY_AGAIN_MS[Math.min(failures, TRY_AGAIN_MS.length - 1)]);
    failures += 1;
  }

  // extension/content/viewer.js
  function viewerOf3(survey3, mine) {
    if (!survey3) return null;
    const { viewer, alone } = survey3;
    return viewer ?? (alone && isOf(mine, alone) ? alone : null);
  }
  var isOf = (mine, account) => mine.some((own) => own.platform === account.platform && sameAccount(own, account));

  // extension/content/liking.js
  function noticeLiking(site4, postAt2, pressed, signal) {
    const gesture = (event) => {
      const element = event.isTrusted ? site4.likeGesture(event) : null;
      const one = element && postAt2(element);
      if (one && !one.own && one.post.my_reactions === null) pressed(one);
    };
    document.addEventListener("click", gesture, { signal, capture: true, passive: true });
    document.addEventListener("keydown", gesture, { signal, capture: true, passive: true });
  }

  // extension/content/sending.js
  var APPEARS_WITHIN_MS = 15e3;
  var EMPTIES_WITHIN_MS = 1e3;
  function noticeSending(site4, page, signal) {
    let open = [];
    const confirmed = /* @__PURE__ */ new Set();
    const gesture = (event) => {
      const composer = site4.sendGesture(event, document);
      if (!composer || !composer.replyTo || composer.kind === "post") return;
      const sure = event.type === "click" || /** @type {KeyboardEvent} */
      event.ctrlKey || /** @type {KeyboardEvent} */
      event.metaKey;
      const text = composer.text();
      if (!plain3(text) || !sure && picks(composer.box)) return;
      const sent = { kind: composer.kind, replyTo: composer.replyTo, text, at: (/* @__PURE__ */ new Date()).toISOString() };
      open = open.filter((one) => one.emptied || one.composer.box !== composer.box);
      open.push({
        sent,
        composer,
        sure,
        emptied: false,
        said: site4.sentPost(document)?.id ?? null,
        own: new Set(page.ownAnswers(sent)),
        alerts: new Set(site4.alerts(document)),
        since: performance.now()
      });
      for (const wait2 of [EMPTIES_WITHIN_MS, APPEARS_WITHIN_MS]) setTimeout(() => !signal.aborted && look3(), wait2 + 100);
    };
    function look3() {
      if (open.length === 0) return;
      const said2 = site4.sentPost(document);
      const failed = site4.alerts(document);
      open = open.filter((one) => {
        const { sent, composer, alerts } = one;
        one.emptied ||= !composer.box.isConnected || plain3(composer.text()) === "";
        if (said2 && said2.id !== one.said && !confirmed.has(said2.id) && page.isMine(said2.handle)) {
          confirmed.add(said2.id);
          page.sent(sent, "seen", said2);
          return false;
        }
        if (page.ownAnswers(sent).some((id) => !one.own.has(id))) return false;
        if (failed.some((alert) => !alerts.has(alert))) return false;
        const passed = performance.now() - one.since;
        if (!one.sure && !one.emptied && passed > EMPTIES_WITHIN_MS) return false;
        if (passed < APPEARS_WITHIN_MS) return true;
        const stays = composer.box.isConnected && plain3(composer.text()) === plain3(sent.text);
        if (one.emptied && !stays) page.sent(sent, "unconfirmed", null);
        return false;
      });
    }
    document.addEventListener("click", gesture, { signal, capture: true, passive: true });
    document.addEventListener("keydown", gesture, { signal, capture: true, passive: true });
    return { look: look3 };
  }
  var picks = (box) => box.getAttribute("aria-expanded") === "true" || Boolean(box.getAttribute("aria-activedescendant"));
  var plain3 = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();

  // extension/content/watch.js
  var QUIET_MS = 80;
  var IDLE_MS2 = 20;
  function watch(document2, look3, signal, changed = () => {
  }) {
    const view = (
      /** @type {Window & typeof globalThis} */
      document2.defaultView
    );
    let last = -Infinity;
    let waiting2 = false;
    const run = () => {
      waiting2 = false;
      if (signal.aborted) return;
      last = view.performance.now();
      if (look3()) {
        waiting2 = true;
        view.requestIdleCallback(run, { timeout: IDLE_MS2 });
      }
    };
    const soon = () => {
      if (waiting2 || signal.aborted) return;
      waiting2 = true;
      const rest = Math.max(0, last + QUIET_MS - view.performance.now());
      if (rest === 0) view.requestIdleCallback(run, { timeout: IDLE_MS2 });
      else view.setTimeout(() => view.requestIdleCallback(run, { timeout: IDLE_MS2 }), rest);
    };
    const observer = new view.MutationObserver(() => {
      changed();
      soon();
    });
    observer.observe(document2.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["data-testid", "href", "datetime", "aria-label", "aria-disabled", "aria-pressed"]
    });
    signal.addEventListener("abort", () => observer.disconnect());
    document2.addEventListener("visibilitychange", () => document2.visibilityState === "visible" && soon(), { signal });
    view.addEventListener("popstate", soon, { signal });
    return { soon };
  }

  // extension/content/page.js
  var BATCH = 100;
  var ASK_AGAIN_MS = 6e4;
  function startPage(site4, settings, signal) {
    const seen = posts2(site4, settings.excluded?.length > 0 ? (place) => leftOut(place, settings.excluded) : null);
    const theme = themeOf(site4);
    const options = () => ({ debug: settings.debug === true, theme: theme() });
    const about = (person) => void ask({ type: "open-panel", person });
    const shown = chips({ act, about, options, shows: site4.shows });
    const edge = edgeOf(site4, options, { yes: confirm, notMe: refuse, readAgain: readAgain2, donate }, signal);
    const give = donating(site4, options, signal);
    const greeting = firstNod(site4, options, settings.firstNod === "wanted", signal);
    const vanished = vanishing();
    let gone = [];
    let address4 = location.href;
    let survey3 = null;
    let mine = settings.me?.accounts ?? [];
    let agent = settings.state ?? "running";
    let telling2 = false;
    const portion = portions();
    let readOnce = false;
    let askedAt = 0;
    const told = /* @__PURE__ */ new Set();
    const refused = new Set((settings.refused ?? []).map(keyOf3));
    const again = retry(() => void tell(true), signal);
    signal.addEventListener("abort", () => shown.clear());
    if (agent === "gone") return edge.show({ state: "refresh" });
    const watching = watch(document, look3, signal, shown.dropStale);
    const sending = noticeSending(site4, { ownAnswers, sent, isMine }, signal);
    noticeLiking(site4, (element) => seen.mounted().find((one) => one.element === element), pressedLike, signal);
    const drafts = noticeDrafts(site4, { may: (replyTo = null) => known() && !resting() && !seen.leavesOut(replyTo), post: answeredPost, options, key: settings.panelKey !== false }, signal);
    watching.soon();
    function resting() {
      if (settings.paused?.[site4.platform]) return "paused";
      return leftOut(location.href, settings.excluded ?? []) ? "left-out" : null;
    }
    function look3() {
      if (location.href !== address4) moved();
      const rest = resting();
      if (rest) {
        shown.clear();
        drafts.look();
        edge.show({ state: rest });
        return false;
      }
      survey3 = site4.survey(document, new URL(address4));
      const readable = survey3.kind !== "other" && !survey3.loggedOut;
      const left = readable && seen.take(survey3, () => performance.now());
      if (!left && readable) noticeDeleted(survey3);
      shown.show(seen.mounted());
      sending.look();
      drafts.look();
      for (const part of [shown, greeting, give]) part.setTheme(theme());
      report2();
      if (!left) tell();
      return left;
    }
    function moved() {
      address4 = location.href;
      survey3 = null;
      readOnce = false;
      seen.turn();
    }
    function noticeDeleted(now) {
      for (const id of vanished(now)) {
        const one = seen.byId(id);
        if (one?.own && one.post.id) gone.push(one);
      }
    }
    const viewer = () => viewerOf3(survey3, mine);
    function known() {
      const now = viewer();
      return now !== null && isOf(mine, now);
    }
    async function tell(anew = false) {
      const now = viewer();
      if (telling2 || signal.aborted || !survey3 || !now || survey3.loggedOut || resting() || again.rests() && !anew) return;
      const fresh = known() ? seen.unsent().slice(0, BATCH) : [];
      const stale = performance.now() - askedAt > ASK_AGAIN_MS && document.visibilityState === "visible";
      const deleted = known() ? gone.slice(0, BATCH) : [];
      if (fresh.length === 0 && deleted.length === 0 && !anew && !stale && told.has(keyOf3(now))) return;
      const answered2 = deleted.flatMap(({ post }) => seen.byPostId(post.in_reply_to?.id ?? null) ?? []);
      const asked = /* @__PURE__ */ new Set([...answered2, ...fresh, ...seen.mounted().filter(waits)]);
      const batch = known() ? portion.first([...asked].filter((one) => !isRefused(one))) : [];
      const sent2 = batch.map((one) => one.json);
      telling2 = true;
      const answer = await ask({ type: "observe", found: now, observation: observation(batch, now, deleted), before: seen.counts(batch) });
      telling2 = false;
      if (signal.aborted) return;
      if (!answer.ok) return refusedOf(batch, sent2, answer) ? void tell(true) : failed(answer);
      told.add(keyOf3(now));
      askedAt = performance.now();
      again.heard();
      agent = "running";
      gone = gone.filter((one) => !deleted.includes(one));
      for (const { id } of deleted) seen.forget(id);
      mine = answer.me?.accounts ?? mine;
      batch.forEach((one, at) => {
        const key = answer.keys?.[at] ?? null;
        seen.told(one.id, sent2[at], key, key ? answer.posts[key] : null);
      });
      shown.show(seen.mounted());
      if (known()) greeting.read(seen.mounted(), now);
      report2();
      if (known() && seen.unsent().length > 0) tell();
      else portion.whole();
    }
    function refusedOf(batch, sent2, answer) {
      const left = portion.refused(batch, answer);
      for (const one of left ?? []) seen.refused(one.id, sent2[batch.indexOf(one)]);
      return left !== null;
    }
    function failed(answer) {
      agent = answer.state ?? agent;
      report2();
      if (agent === "gone" || agent === "paused" || agent === "left-out") return;
      again.failed();
    }
    function observation(batch, now, deleted) {
      const kind = (
        /** @type {import("../sites/site.js").Survey} */
        survey3.kind
      );
      const page = { platform: site4.platform, kind, url: address4.slice(0, 4e3) };
      return { page, viewer: keyOf3(now), coverage: pageCoverage(), posts: batch.map((one) => one.post), gone: deleted.map((one) => one.key ?? `${site4.platform}:${one.id}`) };
    }
    function pageCoverage() {
      const read = (
        /** @type {import("../sites/site.js").Survey} */
        survey3
      );
      return coverage({ ...read, viewer: viewer() }, seen.outcomes(), { ...seen.earlier(), untaken: seen.untaken() });
    }
    function report2() {
      if (signal.aborted || resting() || !survey3) return;
      const now = viewer();
      const people = seen.mounted().filter(waits).map((one) => one.answer.nudge.person);
      const ask2 = now && !known() && !refused.has(keyOf3(now)) ? now : null;
      const reading = known() && seen.unsent().length > 0 && !readOnce;
      readOnce ||= known() && !reading;
      edge.page({ coverage: pageCoverage(), agent, waiting: new Set(people).size, ask: ask2, reading, untold: untold(), untaken: seen.untaken() });
    }
    async function act(nudge, change) {
      const answer = await ask({ type: "nudge", id: nudge.id, change });
      if (answer.ok) return answer;
      failed(answer);
      return answer;
    }
    async function confirm() {
      const account = viewer();
      if (!account) return;
      const answer = await ask({ type: "confirm-account", account });
      if (!answer.ok) return failed(answer);
      mine = answer.me.accounts;
      watching.soon();
    }
    async function refuse() {
      const account = viewer();
      if (!account) return;
      refused.add(keyOf3(account));
      await ask({ type: "refuse-account", account });
      report2();
    }
    function donate() {
      if (survey3) give.show(survey3, pageCoverage());
    }
    function readAgain2() {
      ask({ type: "resume", url: location.href });
    }
    function ownAnswers({ replyTo, text }) {
      return seen.ownAnswers(replyTo, (words2) => plain3(words2) === plain3(text));
    }
    function answeredPost(id) {
      return id && seen.byPostId(id)?.post || null;
    }
    function pressedLike({ post, key }) {
      const { platform, id } = post;
      const told2 = key ?? (id && `${platform}:${id}`);
      if (!known() || resting() || !told2) return;
      const acknowledgement = { platform, kind: (
        /** @type {const} */
        "like"
      ), post: told2, account: { platform, ...post.author }, url: post.url, at: (/* @__PURE__ */ new Date()).toISOString() };
      ask({ type: "like", acknowledgement });
    }
    function isMine(handle) {
      return known() && handle !== null && viewer()?.handle?.toLowerCase() === handle.toLowerCase();
    }
    function sent({ kind, replyTo, text, at }, certainty, own) {
      if (!known() || seen.leavesOut(replyTo)) return;
      const { platform } = site4;
      const target = seen.byPostId(replyTo);
      const account = target ? { platform, ...target.post.author } : null;
      const post = `${platform}:${replyTo}`;
      const where = own ? { own_post: `${platform}:${own.id}`, url: own.url } : { client_id: crypto.randomUUID() };
      tellAnswer({ platform, kind, post, account, text, at, certainty, ...where }, () => {
        if (certainty === "seen") tell(true);
        report2();
      });
    }
  }
  function themeOf(site4) {
    let seen = "";
    let theme = site4.theme(document);
    return () => {
      const sets = [document.body, document.documentElement].map((one) => `${one.className}|${one.getAttribute("style")}`).join();
      if (sets !== seen) {
        seen = sets;
        theme = site4.theme(document);
      }
      return theme;
    };
  }

  // extension/content/main.js
  var RESTART_ON = ["paused", "excluded", "me", "token", "debug", "panelKey", "maps"];
  var site3 = siteFor(new URL(location.href));
  if (site3) begin(site3);
  function begin(site4) {
    let ending = new AbortController();
    const restart = async () => {
      ending.abort();
      const own = ending = new AbortController();
      const settings = await ask({ type: "settings" });
      const kept = settings.maps?.[site4.platform];
      if (kept) site4.use(kept.map, kept.own);
      if (!own.signal.aborted) startPage(site4, settings, own.signal);
    };
    onStored(RESTART_ON, restart, new AbortController().signal);
    restart();
  }
})();
