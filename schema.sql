-- Filière: the law of movement, the events, and what follows from them.
--
-- This file is the only place where a state, a verb, a legal move, a need, a role or a kind is
-- declared. Swift reads it, menus and diagrams are drawn from it, and the triggers below enforce it
-- on every writer that keeps them, this program or a bare `sqlite3` shell.
--
--   1 the law         frozen rows: what may happen
--   2 the event       the only truth: what happened
--   3 projections     what follows from the events; can be dropped and made again
--   4 judgement       views that say which rule stands against a move
--   5 projecting      how an event makes its projections
--   6 enforcing       what is checked before an event is written, and what it brings about
--   7 side tables     erasable or checkable, never rebuilt; followers
--   8 expectation     the independent second statement of each projection, for `verify`
--   9 guards          nothing else writes anywhere

---------------------------------------------------------------------------------------------------
-- 1  The law
---------------------------------------------------------------------------------------------------

-- `since` and `until` are numbers of the law (see `adopt_law`); `until` 0 means still in force.

CREATE TABLE subject (
  name TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, fr TEXT NOT NULL, en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
  subject TEXT NOT NULL, name TEXT NOT NULL, ordinal INTEGER NOT NULL,
  fr TEXT NOT NULL, en TEXT NOT NULL,
  custody INTEGER NOT NULL DEFAULT 0,   -- in the site's hands
  safe    INTEGER NOT NULL DEFAULT 0,   -- the golden rule: no medium that is not safe
  final   INTEGER NOT NULL DEFAULT 0,
  since   INTEGER NOT NULL DEFAULT 1, until INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (subject, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE verb (
  name TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, subject TEXT NOT NULL,
  class TEXT NOT NULL,                  -- move · fact · auto (written by the database alone)
  follows INTEGER NOT NULL DEFAULT 0,   -- may bring about another event
  fr TEXT NOT NULL, en TEXT NOT NULL,
  since INTEGER NOT NULL DEFAULT 1, until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A verb that leads to "the state before" has one row for each such state.
CREATE TABLE move (
  verb TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  since INTEGER NOT NULL DEFAULT 1, until INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (verb, source, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX move_by_source ON move (source);

-- type: text · free (typed by a person: the event holds its salted digest) · integer · ref · choice
--       · kind · medium_kind · json
CREATE TABLE need (
  verb TEXT NOT NULL, name TEXT NOT NULL, ordinal INTEGER NOT NULL, type TEXT NOT NULL,
  refers TEXT NOT NULL DEFAULT '', required INTEGER NOT NULL, fr TEXT NOT NULL, en TEXT NOT NULL,
  since INTEGER NOT NULL DEFAULT 1, until INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (verb, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE choice (
  verb TEXT NOT NULL, need TEXT NOT NULL, name TEXT NOT NULL, ordinal INTEGER NOT NULL,
  fr TEXT NOT NULL, en TEXT NOT NULL,
  PRIMARY KEY (verb, need, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
  name TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, fr TEXT NOT NULL, en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE may (
  verb TEXT NOT NULL, role TEXT NOT NULL,
  since INTEGER NOT NULL DEFAULT 1, until INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (verb, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE kind (
  name TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, letters TEXT NOT NULL, weee INTEGER NOT NULL,
  fr TEXT NOT NULL, en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE medium_kind (
  name TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, fr TEXT NOT NULL, en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a technique is worth on a medium unless the site has said otherwise (DOMAIN §3, after
-- NIST SP 800-88 Rev. 2 and IEEE 2883-2022).
CREATE TABLE technique (
  medium_kind TEXT NOT NULL, name TEXT NOT NULL, level TEXT NOT NULL, enough INTEGER NOT NULL,
  PRIMARY KEY (medium_kind, name)
) STRICT, WITHOUT ROWID;

-- A functional test, and the test sheet of each kind of device unless the site has said otherwise. A
-- test that blocks and fails holds the device back from control.
CREATE TABLE functional_test (name TEXT PRIMARY KEY, fr TEXT NOT NULL, en TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE usual_test (
  kind TEXT NOT NULL, name TEXT NOT NULL, ordinal INTEGER NOT NULL, blocking INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- The most that a device may be worth or fetch under each legal basis of a delivery, in cents, unless
-- the site has said otherwise (CG3P L.3212-2 and L.3212-3); `any` is every kind without a row of its
-- own. And who may be served under it, where the law lists them.
CREATE TABLE usual_ceiling (
  basis TEXT NOT NULL, kind TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (basis, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE beneficiary (basis TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (basis, status))
  STRICT, WITHOUT ROWID;

-- The waste code under which a kind of device or of bulk leaves, and what one of it weighs when nobody
-- weighed it, in grams, 0 where no figure is known (Boavizta medians), unless the site has said
-- otherwise. To be confirmed with the recycler.
CREATE TABLE usual_waste (what TEXT PRIMARY KEY, code TEXT NOT NULL, mass INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;

CREATE TABLE setting_key (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, initial TEXT NOT NULL, fr TEXT NOT NULL, en TEXT NOT NULL
) STRICT;

-- Europe/Paris: milliseconds to add to UTC from each change on (directive 2000/84/EC: last Sundays
-- of March and October, 01:00 UTC). Days and months of the books are days and months in Lyon.
CREATE TABLE daylight (start INTEGER PRIMARY KEY, ahead INTEGER NOT NULL) STRICT;

INSERT INTO subject (name, ordinal, fr, en) VALUES
  ('device', 1, 'appareil', 'device'), ('lot', 2, 'lot', 'lot'), ('medium', 3, 'support', 'medium'),
  ('kit', 4, 'kit', 'kit'), ('request', 5, 'demande', 'request'),
  ('delivery', 6, 'livraison', 'delivery'), ('removal', 7, 'enlèvement', 'removal'),
  ('organisation', 8, 'organisme', 'organisation'), ('location', 9, 'emplacement', 'location'),
  ('operator', 10, 'opérateur', 'operator'), ('file', 11, 'fichier', 'file'),
  ('evidence', 12, 'preuve', 'evidence'), ('setting', 13, 'réglage', 'setting'),
  ('ledger', 14, 'registre', 'ledger'), ('article', 15, 'article', 'article'),
  ('recipe', 16, 'modèle de kit', 'kit recipe'), ('programme', 17, 'programme', 'programme'),
  ('part', 18, 'pièce', 'part'), ('stock_take', 19, 'inventaire', 'stock-take');

INSERT INTO state (subject, name, ordinal, fr, en, custody, safe, final) VALUES
  ('device', 'announced',         1, 'annoncé', 'announced', 0, 0, 0),
  ('device', 'withdrawn',         2, 'non remis', 'not handed in', 0, 0, 1),
  ('device', 'received',          3, 'reçu', 'received', 1, 0, 0),
  ('device', 'locked',            4, 'bloqué (verrou)', 'locked', 1, 0, 0),
  ('device', 'on_hold',           5, 'en attente', 'on hold', 1, 0, 0),
  ('device', 'to_wipe',           6, 'à effacer', 'to wipe', 1, 0, 0),
  ('device', 'wiping',            7, 'effacement en cours', 'wiping', 1, 0, 0),
  ('device', 'wipe_failed',       8, 'effacement échoué', 'wipe failed', 1, 0, 0),
  ('device', 'wiped',             9, 'effacé et vérifié', 'wiped', 1, 1, 0),
  ('device', 'in_refurbishment', 10, 'en reconditionnement', 'in refurbishment', 1, 1, 0),
  ('device', 'in_check',         11, 'à contrôler', 'in check', 1, 1, 0),
  ('device', 'in_stock',         12, 'en stock', 'in stock', 1, 1, 0),
  ('device', 'reserved',         13, 'réservé', 'reserved', 1, 1, 0),
  ('device', 'in_kit',           14, 'en kit', 'in kit', 1, 1, 0),
  ('device', 'shipped',          15, 'expédié', 'shipped', 0, 1, 0),
  ('device', 'delivered',        16, 'livré', 'delivered', 0, 1, 0),
  ('device', 'handed_over',      17, 'remis au bénéficiaire', 'handed over', 0, 1, 0),
  ('device', 'for_parts',        18, 'à démonter', 'for parts', 1, 0, 0),
  ('device', 'dismantled',       19, 'démonté', 'dismantled', 0, 1, 1),
  ('device', 'waste',            20, 'déchet à enlever', 'waste', 1, 0, 0),
  ('device', 'waste_removed',    21, 'enlevé (DEEE)', 'waste removed', 0, 1, 0),
  ('device', 'recycled',         22, 'recyclé', 'recycled', 0, 1, 1),
  ('device', 'returned_to_donor',23, 'restitué au donneur', 'returned to donor', 0, 0, 1),
  ('device', 'missing',          24, 'manquant', 'missing', 0, 0, 0),
  ('device', 'voided',           25, 'annulé', 'voided', 0, 0, 1),
  ('lot', 'planned',    1, 'prévu', 'planned', 0, 0, 0),
  ('lot', 'announced',  2, 'annoncé', 'announced', 0, 0, 0),
  ('lot', 'collected',  3, 'collecté', 'collected', 0, 0, 0),
  ('lot', 'received',   4, 'en réception', 'being counted', 0, 0, 0),
  ('lot', 'closed',     5, 'clos', 'closed', 0, 0, 1),
  ('medium', 'fitted',     1, 'en place', 'fitted', 0, 0, 0),
  ('medium', 'removed',    2, 'retiré', 'removed', 0, 0, 0),
  ('medium', 'stored',     3, 'rangé', 'stored', 0, 0, 0),
  ('medium', 'to_destroy', 4, 'à détruire', 'to destroy', 0, 0, 0),
  ('medium', 'destroyed',  5, 'détruit', 'destroyed', 0, 0, 1),
  ('medium', 'missing',    6, 'manquant', 'missing', 0, 0, 0),
  ('medium', 'voided',     7, 'annulé', 'voided', 0, 0, 1),
  ('kit', 'open',      1, 'à compléter', 'open', 0, 0, 0),
  ('kit', 'complete',  2, 'complet', 'complete', 0, 0, 0),
  ('kit', 'reserved',  3, 'réservé', 'reserved', 0, 0, 0),
  ('kit', 'shipped',   4, 'expédié', 'shipped', 0, 0, 0),
  ('kit', 'delivered', 5, 'livré', 'delivered', 0, 0, 0),
  ('kit', 'dissolved', 6, 'dissous', 'dissolved', 0, 0, 1),
  ('request', 'open',       1, 'ouverte', 'open', 0, 0, 0),
  ('request', 'partly_met', 2, 'servie en partie', 'partly met', 0, 0, 0),
  ('request', 'met',        3, 'servie', 'met', 0, 0, 1),
  ('request', 'cancelled',  4, 'abandonnée', 'cancelled', 0, 0, 1),
  ('delivery', 'draft',   1, 'en préparation', 'draft', 0, 0, 0),
  ('delivery', 'shipped', 2, 'expédiée', 'shipped', 0, 0, 0),
  ('delivery', 'closed',  3, 'close', 'closed', 0, 0, 1),
  ('delivery', 'void',    4, 'annulée', 'void', 0, 0, 1),
  ('removal', 'draft',    1, 'en préparation', 'draft', 0, 0, 0),
  ('removal', 'removed',  2, 'enlevé', 'removed', 0, 0, 0),
  ('removal', 'attested', 3, 'attesté', 'attested', 0, 0, 1),
  ('removal', 'void',     4, 'annulé', 'void', 0, 0, 1),
  ('part', 'in_stock', 1, 'en stock', 'in stock', 0, 0, 0),
  ('part', 'fitted',   2, 'montée', 'fitted', 0, 0, 0),
  ('part', 'scrapped', 3, 'au rebut', 'scrapped', 0, 0, 1),
  ('part', 'voided',   4, 'annulée', 'voided', 0, 0, 1),
  ('organisation', 'active', 1, 'actif', 'active', 0, 0, 0),
  ('organisation', 'closed', 2, 'fermé', 'closed', 0, 0, 0),
  ('article', 'active', 1, 'suivi', 'followed', 0, 0, 0),
  ('article', 'closed', 2, 'abandonné', 'given up', 0, 0, 0),
  ('recipe', 'active', 1, 'en vigueur', 'in force', 0, 0, 0),
  ('recipe', 'closed', 2, 'retiré', 'retired', 0, 0, 0),
  ('programme', 'active', 1, 'en cours', 'running', 0, 0, 0),
  ('programme', 'closed', 2, 'terminé', 'ended', 0, 0, 0),
  ('location', 'active', 1, 'ouvert', 'open', 0, 0, 0),
  ('location', 'closed', 2, 'fermé', 'closed', 0, 0, 0),
  ('stock_take', 'open',      1, 'en cours', 'open', 0, 0, 0),
  ('stock_take', 'closed',    2, 'clos', 'closed', 0, 0, 1),
  ('stock_take', 'abandoned', 3, 'abandonné', 'abandoned', 0, 0, 1),
  ('operator', 'active',  1, 'actif', 'active', 0, 0, 0),
  ('operator', 'retired', 2, 'parti', 'retired', 0, 0, 0),
  ('file', 'kept', 1, 'conservé', 'kept', 0, 0, 0),
  ('evidence', 'queued',  1, 'à rapprocher', 'to be settled', 0, 0, 0),
  ('evidence', 'settled', 2, 'rapprochée', 'settled', 0, 0, 0);

INSERT INTO role (name, ordinal, fr, en) VALUES
  ('warehouse', 1, 'magasinier', 'warehouse clerk'), ('technician', 2, 'technicien', 'technician'),
  ('checker', 3, 'contrôleur', 'checker'), ('coordinator', 4, 'coordinateur', 'coordinator'),
  ('auditor', 5, 'référent', 'auditor'), ('admin', 6, 'administrateur', 'administrator');

INSERT INTO verb (name, ordinal, subject, class, follows, fr, en) VALUES
  ('announce',            1, 'device', 'move', 1, 'annoncer', 'announce'),
  ('register',            2, 'device', 'move', 1, 'enregistrer', 'register'),
  ('receive',             3, 'device', 'move', 1, 'recevoir', 'receive'),
  ('withdraw',            4, 'device', 'move', 0, 'non remis', 'withdraw'),
  ('readmit',             5, 'device', 'move', 1, 'réintégrer', 'readmit'),
  ('queue_wipe',          6, 'device', 'move', 0, 'à effacer', 'queue for wiping'),
  ('start_wipe',          7, 'device', 'move', 0, 'lancer l’effacement', 'start wiping'),
  ('complete_wipe',       8, 'device', 'move', 0, 'valider l’effacement', 'validate the wipe'),
  ('fail_wipe',           9, 'device', 'move', 0, 'constater l’échec', 'record failure'),
  ('attest_no_storage',  10, 'device', 'move', 0, 'attester sans support', 'attest no storage'),
  ('start_refurbishment',11, 'device', 'move', 0, 'reconditionner', 'refurbish'),
  ('submit',             12, 'device', 'move', 0, 'soumettre au contrôle', 'submit for check'),
  ('accept',             13, 'device', 'move', 0, 'accepter', 'accept'),
  ('reject',             14, 'device', 'move', 0, 'refuser', 'reject'),
  ('reserve',            15, 'device', 'move', 0, 'réserver', 'reserve'),
  ('pack',               16, 'device', 'move', 1, 'mettre en kit', 'pack'),
  ('ship',               17, 'device', 'move', 0, 'expédier', 'ship'),
  ('release',            18, 'device', 'move', 0, 'libérer', 'release'),
  ('unpack',             19, 'device', 'move', 1, 'sortir du kit', 'unpack'),
  ('rework',             20, 'device', 'move', 0, 'reprendre à l’atelier', 'rework'),
  ('rewipe',             21, 'device', 'move', 1, 'remettre à effacer', 'wipe again'),
  ('acknowledge',        22, 'device', 'move', 0, 'accuser réception', 'acknowledge'),
  ('hand_over',          23, 'device', 'move', 0, 'remettre', 'hand over'),
  ('return',             24, 'device', 'move', 1, 'retourner', 'return'),
  ('refuse_delivery',    25, 'device', 'move', 0, 'refuser à la livraison', 'refuse delivery'),
  ('void_shipping',      26, 'device', 'move', 0, 'annuler l’expédition', 'void shipping'),
  ('unlock',             27, 'device', 'move', 0, 'débloquer', 'unlock'),
  ('lock',               28, 'device', 'move', 0, 'bloquer', 'lock'),
  ('resume',             29, 'device', 'move', 0, 'reprendre', 'resume'),
  ('hold',               30, 'device', 'move', 0, 'mettre en attente', 'put on hold'),
  ('find',               31, 'device', 'move', 1, 'retrouver', 'find'),
  ('report_missing',     32, 'device', 'move', 1, 'déclarer manquant', 'report missing'),
  ('keep',               33, 'device', 'move', 0, 'garder', 'keep'),
  ('dismantle',          34, 'device', 'move', 0, 'démonter', 'dismantle'),
  ('salvage',            35, 'device', 'move', 0, 'destiner aux pièces', 'salvage'),
  ('rescue',             36, 'device', 'move', 0, 'sortir du rebut', 'rescue'),
  ('remove_waste',       37, 'device', 'move', 0, 'enlever', 'remove waste'),
  ('confirm_recycling',  38, 'device', 'move', 0, 'attester le recyclage', 'confirm recycling'),
  ('declare_waste',      39, 'device', 'move', 0, 'déclarer déchet', 'declare waste'),
  ('give_back',          40, 'device', 'move', 0, 'restituer', 'give back'),
  ('void',               41, 'device', 'move', 0, 'annuler', 'void'),
  ('merge',              42, 'device', 'move', 1, 'fusionner', 'merge'),
  ('locate',             50, 'device', 'fact', 0, 'ranger', 'locate'),
  ('note',               51, 'device', 'fact', 0, 'noter', 'note'),
  ('identify',           52, 'device', 'fact', 0, 'identifier', 'identify'),
  ('relabel',            53, 'device', 'fact', 0, 'réétiqueter', 'relabel'),
  ('assign_lot',         54, 'device', 'fact', 1, 'changer de lot', 'assign to lot'),
  ('confirm_media',      55, 'device', 'fact', 0, 'confirmer les supports', 'confirm media'),
  ('test',               56, 'device', 'fact', 0, 'tester', 'test'),
  ('grade',              57, 'device', 'fact', 0, 'noter l’état', 'grade'),
  ('install',            58, 'device', 'fact', 0, 'installer', 'install'),
  ('not_seen',           59, 'device', 'fact', 0, 'non vu', 'not seen'),
  ('grant',              60, 'device', 'fact', 0, 'autoriser', 'grant'),
  ('fit_part',           61, 'device', 'fact', 1, 'monter une pièce', 'fit part'),
  ('remove_part',        62, 'device', 'fact', 1, 'retirer une pièce', 'remove part'),
  ('settle_alert',       63, 'device', 'fact', 0, 'clore l’alerte', 'settle alert'),
  ('recall',             64, 'device', 'auto', 0, 'alerte de rappel', 'recall alert'),
  ('breach',             65, 'device', 'auto', 0, 'violation de données à évaluer sous 72 h',
                                                  'data breach to assess within 72 h'),
  ('correct',            66, '',       'fact', 1, 'corriger', 'correct'),
  ('load',               67, 'device', 'fact', 0, 'charger', 'load'),
  ('unload',             68, 'device', 'fact', 0, 'décharger', 'unload'),
  ('load_waste',         69, 'device', 'fact', 0, 'charger un déchet', 'load waste'),
  ('unload_waste',      134, 'device', 'fact', 0, 'décharger un déchet', 'unload waste'),
  ('see',                88, 'device', 'fact', 0, 'voir', 'see'),
  ('add_medium',         70, 'medium', 'move', 1, 'déclarer un support', 'add medium'),
  ('remove_medium',      71, 'medium', 'move', 1, 'retirer un support', 'remove medium'),
  ('store_medium',       72, 'medium', 'move', 0, 'ranger un support', 'store medium'),
  ('condemn_medium',     73, 'medium', 'move', 0, 'support à détruire', 'condemn medium'),
  ('destroy_medium',     74, 'medium', 'move', 1, 'détruire un support', 'destroy medium'),
  ('fit_medium',         75, 'medium', 'move', 1, 'monter un support', 'fit medium'),
  ('lose_medium',        76, 'medium', 'move', 0, 'support manquant', 'lose medium'),
  ('find_medium',        77, 'medium', 'move', 0, 'support retrouvé', 'find medium'),
  ('sanitise_medium',    78, 'medium', 'fact', 1, 'effacer un support', 'sanitise medium'),
  ('validate_medium',    79, 'medium', 'fact', 0, 'valider un support', 'validate medium'),
  ('fail_medium',        80, 'medium', 'fact', 1, 'support en échec', 'fail medium'),
  ('identify_medium',    81, 'medium', 'fact', 1, 'identifier un support', 'identify medium'),
  ('plan_lot',           90, 'lot', 'move', 0, 'prévoir', 'plan'),
  ('announce_lot',       91, 'lot', 'move', 0, 'annoncer le lot', 'announce lot'),
  ('collect_lot',        92, 'lot', 'move', 0, 'collecter', 'collect'),
  ('count_lot',          93, 'lot', 'move', 0, 'commencer la réception', 'start counting'),
  ('close_lot',          94, 'lot', 'move', 0, 'clore le lot', 'close lot'),
  ('reopen_lot',         95, 'lot', 'auto', 0, 'rouvrir le lot', 'reopen lot'),
  ('replan_lot',         96, 'lot', 'fact', 0, 'changer l’enlèvement prévu', 'plan again'),
  ('open_kit',          100, 'kit', 'move', 0, 'ouvrir un kit', 'open kit'),
  ('complete_kit',      101, 'kit', 'auto', 0, 'kit complet', 'complete kit'),
  ('reopen_kit',        102, 'kit', 'auto', 0, 'kit à compléter', 'reopen kit'),
  ('reserve_kit',       103, 'kit', 'move', 0, 'réserver le kit', 'reserve kit'),
  ('release_kit',       104, 'kit', 'move', 0, 'libérer le kit', 'release kit'),
  ('ship_kit',          105, 'kit', 'move', 1, 'expédier le kit', 'ship kit'),
  ('deliver_kit',       106, 'kit', 'move', 1, 'kit livré', 'deliver kit'),
  ('dissolve_kit',      107, 'kit', 'move', 0, 'dissoudre le kit', 'dissolve kit'),
  ('pack_article',      108, 'kit', 'fact', 1, 'mettre un article en kit', 'pack article'),
  ('unpack_article',    109, 'kit', 'fact', 1, 'sortir un article du kit', 'unpack article'),
  ('load_kit',          125, 'kit', 'fact', 0, 'charger un kit', 'load kit'),
  ('unload_kit',        126, 'kit', 'fact', 0, 'décharger un kit', 'unload kit'),
  ('load_article',      127, 'delivery', 'fact', 0, 'charger un article', 'load article'),
  ('unload_article',    128, 'delivery', 'fact', 0, 'décharger un article', 'unload article'),
  ('open_request',      110, 'request', 'move', 0, 'ouvrir une demande', 'open request'),
  ('part_meet_request', 111, 'request', 'move', 0, 'servir en partie', 'meet in part'),
  ('meet_request',      112, 'request', 'move', 0, 'servir', 'meet'),
  ('cancel_request',    113, 'request', 'move', 0, 'abandonner la demande', 'cancel request'),
  ('open_delivery',     120, 'delivery', 'move', 0, 'préparer une livraison', 'open delivery'),
  ('send_delivery',     121, 'delivery', 'move', 0, 'livraison partie', 'send delivery'),
  ('close_delivery',    122, 'delivery', 'move', 0, 'clore la livraison', 'close delivery'),
  ('void_delivery',     123, 'delivery', 'move', 0, 'annuler la livraison', 'void delivery'),
  ('declare_handover',  124, 'delivery', 'fact', 0, 'déclarer des remises', 'declare hand-overs'),
  ('open_removal',      130, 'removal', 'move', 0, 'préparer un enlèvement', 'open removal'),
  ('weigh_removal',     131, 'removal', 'fact', 0, 'peser du vrac', 'weigh bulk'),
  ('remove',            132, 'removal', 'move', 0, 'enlèvement parti', 'removed'),
  ('attest_removal',    133, 'removal', 'move', 0, 'attester l’enlèvement', 'attest removal'),
  ('unweigh_removal',   135, 'removal', 'fact', 0, 'ôter du vrac', 'take bulk off'),
  ('amend_removal',     136, 'removal', 'fact', 0, 'compléter un enlèvement', 'amend removal'),
  ('void_removal',      137, 'removal', 'move', 0, 'annuler l’enlèvement', 'void removal'),
  ('reopen_removal',    138, 'removal', 'move', 0, 'annuler le départ', 'undo the leaving'),
  ('open_organisation', 140, 'organisation', 'move', 0, 'enregistrer un organisme', 'open organisation'),
  ('close_organisation',141, 'organisation', 'move', 0, 'fermer un organisme', 'close organisation'),
  ('amend_organisation',142, 'organisation', 'fact', 0, 'compléter un organisme', 'amend organisation'),
  ('open_location',     150, 'location', 'move', 0, 'ouvrir un emplacement', 'open location'),
  ('close_location',    151, 'location', 'move', 0, 'fermer un emplacement', 'close location'),
  ('move_location',     152, 'location', 'fact', 0, 'déplacer un emplacement', 'move location'),
  ('enrol',             160, 'operator', 'move', 0, 'inscrire', 'enrol'),
  ('appoint',           161, 'operator', 'fact', 0, 'donner un rôle', 'appoint'),
  ('dismiss',           162, 'operator', 'fact', 0, 'retirer un rôle', 'dismiss'),
  ('retire',            163, 'operator', 'move', 0, 'départ', 'retire'),
  ('reinstate',         164, 'operator', 'move', 0, 'retour', 'reinstate'),
  ('take_file',         170, 'file', 'move', 0, 'verser un fichier', 'take file'),
  ('queue_evidence',    180, 'evidence', 'move', 0, 'mettre à rapprocher', 'queue evidence'),
  ('settle_evidence',   181, 'evidence', 'move', 0, 'rapprocher', 'settle evidence'),
  ('reopen_evidence',   182, 'evidence', 'move', 0, 'remettre à rapprocher', 'reopen evidence'),
  ('set',               190, 'setting', 'fact', 0, 'régler', 'set'),
  ('set_policy',        191, 'setting', 'fact', 0, 'changer la règle d’effacement', 'set wiping policy'),
  ('adopt_rule_set',    192, 'setting', 'fact', 0, 'adopter un barème', 'adopt rule set'),
  ('set_tests',         193, 'setting', 'fact', 0, 'changer la fiche de test', 'set test sheet'),
  ('found',             200, 'ledger', 'fact', 0, 'fonder', 'found'),
  ('adopt_law',         201, 'ledger', 'fact', 0, 'adopter la loi', 'adopt law'),
  ('clock',             202, 'ledger', 'fact', 0, 'horloge en retard', 'clock behind'),
  ('close_month',       203, 'ledger', 'fact', 0, 'clore le mois', 'close month'),
  ('adopt_key',         204, 'ledger', 'fact', 0, 'adopter une clé', 'adopt key'),
  ('set_waste',         195, 'setting', 'fact', 0, 'changer un code déchet', 'set waste code'),
  ('set_ceiling',       194, 'setting', 'fact', 0, 'changer un plafond', 'set ceiling'),
  ('open_article',      210, 'article', 'move', 0, 'suivre un article', 'open article'),
  ('close_article',     211, 'article', 'move', 0, 'abandonner un article', 'close article'),
  ('enter_article',     212, 'article', 'fact', 0, 'entrer en stock', 'enter article'),
  ('issue_article',     213, 'article', 'fact', 0, 'sortir du stock', 'issue article'),
  ('move_article',      214, 'article', 'fact', 0, 'déplacer', 'move article'),
  ('count_article',     215, 'article', 'fact', 0, 'compter', 'count article'),
  ('lose_article',      216, 'article', 'fact', 0, 'constater une perte', 'lose article'),
  ('set_threshold',     217, 'article', 'fact', 0, 'fixer le seuil', 'set threshold'),
  ('open_recipe',       220, 'recipe', 'move', 0, 'établir un modèle', 'open recipe'),
  ('revise_recipe',     221, 'recipe', 'fact', 0, 'réviser un modèle', 'revise recipe'),
  ('close_recipe',      222, 'recipe', 'move', 0, 'retirer un modèle', 'close recipe'),
  ('open_programme',    230, 'programme', 'move', 0, 'ouvrir un programme', 'open programme'),
  ('close_programme',   231, 'programme', 'move', 0, 'terminer un programme', 'close programme'),
  ('set_target',        232, 'programme', 'fact', 0, 'fixer un objectif', 'set target'),
  ('give_service',      233, 'programme', 'fact', 0, 'rendre un service', 'give service'),
  ('take_part',         240, 'part', 'move', 0, 'prendre une pièce', 'take part'),
  ('buy_part',          241, 'part', 'move', 0, 'acheter une pièce', 'buy part'),
  ('locate_part',       242, 'part', 'fact', 0, 'ranger une pièce', 'locate part'),
  ('scrap_part',        243, 'part', 'move', 0, 'mettre une pièce au rebut', 'scrap part'),
  ('mount_part',        244, 'part', 'auto', 0, 'pièce montée', 'part fitted'),
  ('unmount_part',      245, 'part', 'auto', 0, 'pièce reprise', 'part back'),
  ('void_part',         246, 'part', 'auto', 0, 'annuler une pièce', 'void part'),
  ('open_stock_take',   250, 'stock_take', 'move', 0, 'ouvrir un inventaire', 'open stock-take'),
  ('close_stock_take',  251, 'stock_take', 'move', 0, 'clore l’inventaire', 'close stock-take'),
  ('abandon_stock_take',252, 'stock_take', 'move', 0, 'abandonner l’inventaire', 'abandon stock-take'),
  ('keep_code',         253, 'stock_take', 'fact', 0, 'garder un code inconnu', 'keep an unknown code'),
  ('settle_code',       254, 'stock_take', 'fact', 0, 'régler un code inconnu', 'settle an unknown code');

INSERT INTO move (verb, source, target) VALUES
  ('announce', '', 'announced'), ('register', '', 'received'), ('receive', 'announced', 'received'),
  ('withdraw', 'announced', 'withdrawn'),
  ('readmit', 'withdrawn', 'received'), ('readmit', 'shipped', 'received'),
  ('readmit', 'delivered', 'received'), ('readmit', 'handed_over', 'received'),
  ('readmit', 'returned_to_donor', 'received'),
  ('void', 'announced', 'voided'), ('void', 'received', 'voided'),
  ('merge', 'announced', 'voided'),
  ('queue_wipe', 'received', 'to_wipe'),
  ('attest_no_storage', 'received', 'wiped'), ('attest_no_storage', 'to_wipe', 'wiped'),
  ('attest_no_storage', 'wiping', 'wiped'), ('attest_no_storage', 'wipe_failed', 'wiped'),
  ('start_wipe', 'to_wipe', 'wiping'), ('start_wipe', 'wipe_failed', 'wiping'),
  ('fail_wipe', 'to_wipe', 'wipe_failed'), ('fail_wipe', 'wiping', 'wipe_failed'),
  ('complete_wipe', 'to_wipe', 'wiped'), ('complete_wipe', 'wiping', 'wiped'),
  ('complete_wipe', 'wipe_failed', 'wiped'),
  ('rewipe', 'wiping', 'to_wipe'), ('rewipe', 'wiped', 'to_wipe'),
  ('rewipe', 'in_refurbishment', 'to_wipe'), ('rewipe', 'in_check', 'to_wipe'),
  ('rewipe', 'in_stock', 'to_wipe'), ('rewipe', 'reserved', 'to_wipe'),
  ('rewipe', 'in_kit', 'to_wipe'), ('rewipe', 'on_hold', 'to_wipe'), ('rewipe', 'locked', 'to_wipe'),
  ('start_refurbishment', 'wiped', 'in_refurbishment'), ('submit', 'in_refurbishment', 'in_check'),
  ('reject', 'in_check', 'in_refurbishment'), ('accept', 'in_check', 'in_stock'),
  ('rework', 'in_stock', 'in_refurbishment'),
  ('reserve', 'in_stock', 'reserved'), ('release', 'reserved', 'in_stock'),
  ('pack', 'in_stock', 'in_kit'), ('pack', 'reserved', 'in_kit'), ('unpack', 'in_kit', 'in_stock'),
  ('ship', 'in_stock', 'shipped'), ('ship', 'reserved', 'shipped'), ('ship', 'in_kit', 'shipped'),
  ('void_shipping', 'shipped', 'in_stock'), ('void_shipping', 'shipped', 'reserved'),
  ('void_shipping', 'shipped', 'in_kit'),
  ('refuse_delivery', 'shipped', 'in_check'), ('acknowledge', 'shipped', 'delivered'),
  ('hand_over', 'delivered', 'handed_over'),
  ('return', 'shipped', 'received'), ('return', 'delivered', 'received'),
  ('return', 'handed_over', 'received'),
  ('find', 'missing', 'received'), ('report_missing', 'shipped', 'missing'),
  ('keep', 'for_parts', 'received'), ('dismantle', 'for_parts', 'dismantled'),
  ('declare_waste', 'for_parts', 'waste'), ('rescue', 'waste', 'received'),
  ('remove_waste', 'waste', 'waste_removed'), ('confirm_recycling', 'waste_removed', 'recycled'),
  ('give_back', 'received', 'returned_to_donor'), ('give_back', 'to_wipe', 'returned_to_donor'),
  ('give_back', 'wipe_failed', 'returned_to_donor'), ('give_back', 'on_hold', 'returned_to_donor'),
  ('give_back', 'locked', 'returned_to_donor'),
  ('add_medium', '', 'fitted'), ('fit_medium', '', 'fitted'), ('fit_medium', 'stored', 'fitted'),
  ('remove_medium', 'fitted', 'removed'), ('store_medium', 'removed', 'stored'),
  ('condemn_medium', 'fitted', 'to_destroy'), ('condemn_medium', 'removed', 'to_destroy'),
  ('condemn_medium', 'stored', 'to_destroy'),
  ('destroy_medium', 'fitted', 'destroyed'), ('destroy_medium', 'removed', 'destroyed'),
  ('destroy_medium', 'stored', 'destroyed'), ('destroy_medium', 'to_destroy', 'destroyed'),
  ('lose_medium', 'removed', 'missing'), ('lose_medium', 'stored', 'missing'),
  ('lose_medium', 'to_destroy', 'missing'), ('find_medium', 'missing', 'removed'),
  ('plan_lot', '', 'planned'), ('announce_lot', '', 'announced'), ('announce_lot', 'planned', 'announced'),
  ('collect_lot', 'planned', 'collected'), ('collect_lot', 'announced', 'collected'),
  ('count_lot', 'planned', 'received'), ('count_lot', 'announced', 'received'),
  ('count_lot', 'collected', 'received'), ('close_lot', 'received', 'closed'),
  ('reopen_lot', 'closed', 'received'),
  ('open_kit', '', 'open'), ('complete_kit', 'open', 'complete'), ('reopen_kit', 'complete', 'open'),
  ('reopen_kit', 'reserved', 'open'), ('reserve_kit', 'complete', 'reserved'),
  ('release_kit', 'reserved', 'complete'), ('ship_kit', 'complete', 'shipped'),
  ('ship_kit', 'reserved', 'shipped'), ('deliver_kit', 'shipped', 'delivered'),
  ('dissolve_kit', 'open', 'dissolved'),
  ('open_request', '', 'open'), ('part_meet_request', 'open', 'partly_met'),
  ('meet_request', 'open', 'met'), ('meet_request', 'partly_met', 'met'),
  ('cancel_request', 'open', 'cancelled'), ('cancel_request', 'partly_met', 'cancelled'),
  ('open_delivery', '', 'draft'), ('send_delivery', 'draft', 'shipped'),
  ('close_delivery', 'shipped', 'closed'), ('void_delivery', 'draft', 'void'),
  ('open_removal', '', 'draft'), ('remove', 'draft', 'removed'), ('attest_removal', 'removed', 'attested'),
  ('void_removal', 'draft', 'void'), ('reopen_removal', 'removed', 'draft'),
  ('take_part', '', 'in_stock'), ('buy_part', '', 'in_stock'), ('scrap_part', 'in_stock', 'scrapped'),
  ('mount_part', 'in_stock', 'fitted'), ('unmount_part', 'fitted', 'in_stock'),
  ('void_part', 'in_stock', 'voided'),
  ('open_organisation', '', 'active'), ('open_organisation', 'closed', 'active'),
  ('close_organisation', 'active', 'closed'),
  ('open_article', '', 'active'), ('open_article', 'closed', 'active'),
  ('close_article', 'active', 'closed'),
  ('open_recipe', '', 'active'), ('open_recipe', 'closed', 'active'), ('close_recipe', 'active', 'closed'),
  ('open_programme', '', 'active'), ('open_programme', 'closed', 'active'),
  ('close_programme', 'active', 'closed'),
  ('open_location', '', 'active'), ('open_location', 'closed', 'active'),
  ('close_location', 'active', 'closed'),
  ('open_stock_take', '', 'open'), ('close_stock_take', 'open', 'closed'),
  ('abandon_stock_take', 'open', 'abandoned'),
  ('enrol', '', 'active'), ('retire', 'active', 'retired'), ('reinstate', 'retired', 'active'),
  ('take_file', '', 'kept'),
  ('queue_evidence', '', 'queued'), ('settle_evidence', 'queued', 'settled'),
  ('reopen_evidence', 'settled', 'queued');

INSERT INTO move (verb, source, target)
  SELECT 'merge', name, 'voided' FROM state WHERE subject = 'device' AND custody;
INSERT INTO move (verb, source, target)
  SELECT verb, name, CASE verb WHEN 'lock' THEN 'locked' WHEN 'salvage' THEN 'for_parts' ELSE 'waste' END
    FROM state, (SELECT 'lock' AS verb UNION SELECT 'salvage' UNION SELECT 'declare_waste')
   WHERE subject = 'device' AND CASE verb
     WHEN 'lock' THEN name IN ('received', 'to_wipe', 'wiping', 'wipe_failed', 'wiped',
                               'in_refurbishment', 'in_check')
     ELSE name IN ('received', 'to_wipe', 'wipe_failed', 'locked', 'wiped', 'in_refurbishment',
                   'in_check', 'in_stock') END;
INSERT INTO move (verb, source, target)
  SELECT 'unlock', 'locked', source FROM move WHERE verb = 'lock';
INSERT INTO move (verb, source, target)
  SELECT 'hold', name, 'on_hold' FROM state
   WHERE subject = 'device' AND custody AND name NOT IN ('reserved', 'in_kit', 'locked', 'on_hold');
INSERT INTO move (verb, source, target)
  SELECT 'resume', 'on_hold', source FROM move WHERE verb = 'hold';
INSERT INTO move (verb, source, target)
  SELECT 'report_missing', name, 'missing' FROM state WHERE subject = 'device' AND custody;

INSERT INTO may (verb, role)
  SELECT verb.name, role.name
    FROM (
      SELECT 'announce' AS verbs, 'warehouse coordinator' AS roles UNION ALL VALUES
      ('register receive readmit return take_waste', 'warehouse'),
      ('withdraw merge reserve void_shipping acknowledge hand_over rescue confirm_recycling give_back assign_lot grant settle_alert',
       'coordinator'),
      ('void release pack unpack report_missing find remove_waste', 'warehouse coordinator'),
      ('queue_wipe lock unlock', 'warehouse technician'),
      ('attest_no_storage', 'warehouse technician'),
      ('start_wipe fail_wipe complete_wipe start_refurbishment submit dismantle test install fit_part remove_part confirm_media',
       'technician'),
      ('rewipe rework', 'technician checker coordinator'),
      ('reject accept', 'checker'),
      ('ship refuse_delivery', 'warehouse'),
      ('hold resume locate note identify relabel not_seen see keep_code correct',
       'warehouse technician checker coordinator'),
      ('salvage keep declare_waste', 'technician coordinator'),
      ('grade validate_medium', 'technician checker'),
      ('add_medium remove_medium store_medium condemn_medium destroy_medium fit_medium lose_medium find_medium sanitise_medium fail_medium identify_medium',
       'technician'),
      ('plan_lot replan_lot announce_lot collect_lot count_lot close_lot', 'warehouse coordinator'),
      ('open_kit ship_kit dissolve_kit', 'warehouse coordinator'),
      ('reserve_kit release_kit deliver_kit', 'coordinator'),
      ('open_request cancel_request', 'coordinator'),
      ('part_meet_request meet_request', 'warehouse coordinator'),
      ('open_delivery send_delivery load unload load_kit unload_kit load_article unload_article',
       'warehouse coordinator'),
      ('pack_article unpack_article', 'warehouse coordinator'),
      ('open_article enter_article issue_article move_article count_article lose_article',
       'warehouse coordinator'),
      ('close_article set_threshold open_recipe revise_recipe close_recipe', 'coordinator'),
      ('open_programme close_programme set_target give_service', 'coordinator'),
      ('close_delivery void_delivery declare_handover', 'coordinator'),
      ('open_removal weigh_removal remove unweigh_removal amend_removal load_waste unload_waste',
       'warehouse coordinator'),
      ('attest_removal void_removal reopen_removal set_waste', 'coordinator'), ('take_part', 'technician'),
      ('buy_part', 'warehouse technician coordinator'), ('locate_part', 'warehouse technician'),
      ('scrap_part', 'technician coordinator'),
      ('open_organisation amend_organisation open_location move_location', 'warehouse coordinator'),
      ('open_stock_take close_stock_take abandon_stock_take settle_code', 'warehouse coordinator'),
      ('close_organisation close_location', 'coordinator'),
      ('take_file queue_evidence settle_evidence reopen_evidence', 'warehouse technician coordinator'),
      ('clock', 'warehouse technician checker coordinator'),
      ('close_month', 'coordinator')
    ) AS granted, verb, role
   WHERE instr(' ' || verbs || ' ', ' ' || verb.name || ' ')
     AND instr(' ' || roles || ' ', ' ' || role.name || ' ');
INSERT INTO may (verb, role) SELECT name, 'admin' FROM verb WHERE class <> 'auto' AND name <> 'found';

INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en) VALUES
  ('announce', 'lot', 1, 'ref', 'lot', 1, 'lot', 'lot'),
  ('announce', 'line', 2, 'integer', '', 0, 'ligne', 'line'),
  ('register', 'lot', 1, 'ref', 'lot', 1, 'lot', 'lot'),
  ('register', 'tag', 2, 'text', '', 1, 'étiquette', 'tag'),
  ('register', 'kind', 3, 'kind', '', 1, 'genre', 'kind'),
  ('register', 'place', 4, 'ref', 'location', 1, 'emplacement', 'place'),
  ('receive', 'tag', 1, 'text', '', 1, 'étiquette', 'tag'),
  ('receive', 'place', 2, 'ref', 'location', 1, 'emplacement', 'place'),
  ('withdraw', 'cause', 1, 'choice', '', 1, 'motif', 'reason'),
  ('withdraw', 'remark', 2, 'free', '', 0, 'remarque', 'remark'),
  ('readmit', 'lot', 1, 'ref', 'lot', 1, 'lot', 'lot'),
  ('readmit', 'place', 2, 'ref', 'location', 1, 'emplacement', 'place'),
  ('merge', 'survivor', 1, 'ref', 'device', 1, 'appareil gardé', 'surviving device'),
  ('attest_no_storage', 'attestation', 1, 'free', '', 1, 'attestation', 'attestation'),
  ('start_wipe', 'bench', 1, 'text', '', 1, 'banc', 'bench'),
  ('fail_wipe', 'reason', 1, 'free', '', 0, 'motif', 'reason'),
  ('fail_wipe', 'evidence', 2, 'integer', '', 0, 'preuve', 'evidence'),
  ('rewipe', 'reason', 1, 'free', '', 0, 'motif', 'reason'),
  ('reject', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('rework', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('reserve', 'request', 1, 'ref', 'request', 1, 'demande', 'request'),
  ('release', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('pack', 'kit', 1, 'ref', 'kit', 1, 'kit', 'kit'),
  ('pack', 'line', 2, 'integer', '', 1, 'ligne du kit', 'kit line'),
  ('ship', 'delivery', 1, 'ref', 'delivery', 1, 'livraison', 'delivery'),
  ('void_shipping', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('refuse_delivery', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('acknowledge', 'receipt', 1, 'text', '', 1, 'récépissé', 'receipt'),
  ('hand_over', 'programme', 1, 'text', '', 1, 'programme', 'programme'),
  ('hand_over', 'category', 2, 'text', '', 1, 'public', 'public category'),
  ('return', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('return', 'place', 2, 'ref', 'location', 1, 'emplacement', 'place'),
  ('lock', 'lock', 1, 'choice', '', 1, 'verrou', 'lock'),
  ('hold', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('report_missing', 'loss', 1, 'choice', '', 1, 'perte', 'loss'),
  ('find', 'place', 1, 'ref', 'location', 0, 'emplacement', 'place'),
  ('salvage', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('keep', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('dismantle', 'carcass', 1, 'integer', '', 1, 'carcasse (g)', 'carcass (g)'),
  ('dismantle', 'parts', 2, 'json', '', 0, 'pièces', 'parts'),
  ('declare_waste', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('rescue', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('remove_waste', 'removal', 1, 'ref', 'removal', 1, 'enlèvement', 'removal'),
  ('confirm_recycling', 'attestation', 1, 'text', '', 1, 'attestation', 'attestation'),
  ('give_back', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('locate', 'place', 1, 'ref', 'location', 1, 'emplacement', 'place'),
  ('note', 'text', 1, 'free', '', 1, 'texte', 'text'),
  ('identify', 'kind', 1, 'kind', '', 0, 'genre', 'kind'),
  ('identify', 'mass', 9, 'integer', '', 0, 'masse (g)', 'mass (g)'),
  ('identify', 'cpu', 20, 'text', '', 0, 'processeur', 'processor'),
  ('identify', 'memory', 21, 'integer', '', 0, 'mémoire (octets)', 'memory (bytes)'),
  ('relabel', 'tag', 1, 'text', '', 1, 'étiquette', 'tag'),
  ('assign_lot', 'lot', 1, 'ref', 'lot', 1, 'lot', 'lot'),
  ('assign_lot', 'reason', 2, 'free', '', 1, 'motif', 'reason'),
  ('confirm_media', 'how', 1, 'choice', '', 0, 'comment', 'how'),
  ('test', 'result', 1, 'choice', '', 1, 'résultat', 'result'),
  ('test', 'sheet', 2, 'json', '', 1, 'fiche', 'sheet'),
  ('test', 'kind', 3, 'kind', '', 1, 'genre', 'kind'),
  ('test', 'notes', 4, 'json', '', 0, 'remarques', 'notes'),
  ('grade', 'grade', 1, 'choice', '', 1, 'état esthétique', 'cosmetic grade'),
  ('grade', 'category', 2, 'choice', '', 0, 'catégorie', 'category'),
  ('grade', 'battery', 3, 'integer', '', 0, 'batterie (%)', 'battery (%)'),
  ('grade', 'mark', 4, 'integer', '', 0, 'indice du processeur', 'CPU mark'),
  ('grade', 'rule_set', 5, 'text', '', 0, 'barème', 'rule set'),
  ('grade', 'basis', 6, 'json', '', 0, 'calcul', 'computation'),
  ('install', 'system', 1, 'text', '', 1, 'système', 'system'),
  ('install', 'version', 2, 'text', '', 0, 'version', 'version'),
  ('install', 'licence', 3, 'text', '', 0, 'licence', 'licence'),
  ('grant', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('fit_part', 'part', 1, 'ref', 'part', 1, 'pièce', 'part'),
  ('remove_part', 'part', 1, 'ref', 'part', 1, 'pièce', 'part'),
  ('remove_part', 'place', 2, 'ref', 'location', 0, 'emplacement', 'place'),
  ('take_part', 'device', 2, 'ref', 'device', 1, 'appareil', 'device'),
  ('buy_part', 'invoice', 2, 'text', '', 1, 'facture', 'invoice'),
  ('locate_part', 'place', 4, 'ref', 'location', 1, 'emplacement', 'place'),
  ('scrap_part', 'reason', 1, 'free', '', 0, 'motif', 'reason'),
  ('settle_alert', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('recall', 'cause', 1, 'integer', '', 1, 'cause', 'cause'),
  ('breach', 'cause', 1, 'integer', '', 1, 'cause', 'cause'),
  ('correct', 'event', 1, 'integer', '', 1, 'événement', 'event'),
  ('correct', 'error', 2, 'choice', '', 1, 'erreur', 'error'),
  ('correct', 'reason', 3, 'free', '', 0, 'motif', 'reason'),
  ('add_medium', 'kind', 1, 'medium_kind', '', 1, 'genre', 'kind'),
  ('add_medium', 'capacity', 5, 'integer', '', 0, 'capacité (octets)', 'capacity (bytes)'),
  ('fit_medium', 'kind', 1, 'medium_kind', '', 0, 'genre', 'kind'),
  ('fit_medium', 'capacity', 5, 'integer', '', 0, 'capacité (octets)', 'capacity (bytes)'),
  ('fit_medium', 'invoice', 6, 'text', '', 0, 'facture', 'invoice'),
  ('remove_medium', 'place', 1, 'ref', 'location', 1, 'emplacement', 'place'),
  ('remove_medium', 'safe', 3, 'integer', '', 1, 'sûr', 'safe'),
  ('store_medium', 'place', 1, 'ref', 'location', 1, 'emplacement', 'place'),
  ('condemn_medium', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('destroy_medium', 'method', 1, 'text', '', 1, 'procédé', 'method'),
  ('destroy_medium', 'witness', 2, 'text', '', 1, 'témoin', 'witness'),
  ('destroy_medium', 'certificate', 3, 'text', '', 0, 'certificat', 'certificate'),
  ('lose_medium', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('find_medium', 'place', 1, 'ref', 'location', 1, 'emplacement', 'place'),
  ('sanitise_medium', 'technique', 1, 'choice', '', 1, 'technique', 'technique'),
  ('sanitise_medium', 'result', 2, 'choice', '', 1, 'résultat', 'result'),
  ('sanitise_medium', 'verification', 3, 'choice', '', 1, 'vérification', 'verification'),
  ('sanitise_medium', 'method', 4, 'text', '', 0, 'méthode', 'method'),
  ('sanitise_medium', 'tool', 5, 'text', '', 0, 'outil', 'tool'),
  ('sanitise_medium', 'version', 6, 'text', '', 0, 'version', 'version'),
  ('sanitise_medium', 'errors', 7, 'integer', '', 0, 'erreurs', 'errors'),
  ('sanitise_medium', 'bytes', 8, 'integer', '', 0, 'octets effacés', 'bytes erased'),
  ('sanitise_medium', 'file', 9, 'ref', 'file', 0, 'journal', 'log'),
  ('fail_medium', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('identify_medium', 'kind', 1, 'medium_kind', '', 0, 'genre', 'kind'),
  ('identify_medium', 'capacity', 5, 'integer', '', 0, 'capacité (octets)', 'capacity (bytes)'),
  ('reserve_kit', 'request', 1, 'ref', 'request', 1, 'demande', 'request'),
  ('release_kit', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('ship_kit', 'delivery', 1, 'ref', 'delivery', 1, 'livraison', 'delivery'),
  ('deliver_kit', 'receipt', 1, 'text', '', 1, 'récépissé', 'receipt'),
  ('open_kit', 'lines', 2, 'json', '', 1, 'lignes', 'lines'),
  ('open_kit', 'recipe', 3, 'ref', 'recipe', 0, 'modèle', 'recipe'),
  ('open_kit', 'version', 4, 'integer', '', 0, 'version du modèle', 'version of the recipe'),
  ('open_kit', 'request', 5, 'ref', 'request', 0, 'demande', 'request'),
  ('pack_article', 'line', 1, 'integer', '', 1, 'ligne du kit', 'kit line'),
  ('unpack_article', 'line', 1, 'integer', '', 1, 'ligne du kit', 'kit line'),
  ('enter_article', 'lot', 4, 'ref', 'lot', 0, 'lot', 'lot'),
  ('enter_article', 'reason', 5, 'free', '', 0, 'motif', 'reason'),
  ('issue_article', 'reason', 5, 'free', '', 0, 'motif', 'reason'),
  ('lose_article', 'reason', 5, 'free', '', 1, 'motif', 'reason'),
  ('count_article', 'before', 4, 'integer', '', 1, 'compté jusque-là', 'held before'),
  ('move_article', 'to', 4, 'ref', 'location', 1, 'vers', 'to'),
  ('count_article', 'take', 5, 'ref', 'stock_take', 0, 'inventaire', 'stock-take'),
  ('locate', 'take', 2, 'ref', 'stock_take', 0, 'inventaire', 'stock-take'),
  ('not_seen', 'take', 1, 'ref', 'stock_take', 0, 'inventaire', 'stock-take'),
  ('see', 'take', 1, 'ref', 'stock_take', 1, 'inventaire', 'stock-take'),
  ('see', 'place', 2, 'ref', 'location', 1, 'emplacement', 'place'),
  ('open_stock_take', 'place', 1, 'ref', 'location', 1, 'emplacement', 'place'),
  ('open_stock_take', 'scope', 2, 'choice', '', 0, 'étendue', 'extent'),
  ('close_stock_take', 'reason', 1, 'free', '', 0, 'motif', 'reason'),
  ('abandon_stock_take', 'reason', 1, 'free', '', 0, 'motif', 'reason'),
  ('keep_code', 'code', 1, 'text', '', 1, 'code', 'code'),
  ('keep_code', 'place', 2, 'ref', 'location', 1, 'emplacement', 'place'),
  ('settle_code', 'code', 1, 'text', '', 1, 'code', 'code'),
  ('settle_code', 'reason', 2, 'free', '', 1, 'motif', 'reason'),
  ('set_threshold', 'quantity', 3, 'integer', '', 1, 'quantité', 'quantity'),
  ('open_article', 'label', 1, 'text', '', 0, 'désignation', 'name'),
  ('open_article', 'mass', 2, 'integer', '', 0, 'masse (g)', 'mass (g)'),
  ('open_recipe', 'label', 1, 'text', '', 0, 'désignation', 'name'),
  ('open_recipe', 'lines', 2, 'json', '', 1, 'lignes', 'lines'),
  ('revise_recipe', 'label', 1, 'text', '', 0, 'désignation', 'name'),
  ('revise_recipe', 'lines', 2, 'json', '', 1, 'lignes', 'lines'),
  ('open_request', 'partner', 1, 'ref', 'organisation', 0, 'partenaire', 'partner'),
  ('open_request', 'programme', 2, 'ref', 'programme', 0, 'programme', 'programme'),
  ('open_request', 'lines', 3, 'json', '', 0, 'lignes', 'lines'),
  ('open_request', 'wanted', 4, 'text', '', 0, 'pour le', 'wanted by'),
  ('open_request', 'public', 5, 'choice', '', 0, 'public', 'public'),
  ('open_request', 'publics', 6, 'json', '', 0, 'publics, en nombre', 'publics, by count'),
  ('cancel_request', 'reason', 1, 'free', '', 0, 'motif', 'reason'),
  ('open_delivery', 'request', 1, 'ref', 'request', 0, 'demande', 'request'),
  ('open_delivery', 'partner', 2, 'ref', 'organisation', 0, 'partenaire', 'partner'),
  ('open_delivery', 'basis', 3, 'choice', '', 0, 'base légale', 'legal basis'),
  ('open_delivery', 'carrier', 4, 'ref', 'organisation', 0, 'transporteur', 'carrier'),
  ('open_delivery', 'programme', 5, 'ref', 'programme', 0, 'programme', 'programme'),
  ('open_delivery', 'override', 6, 'free', '', 0, 'dérogation', 'override'),
  ('load', 'as', 4, 'choice', '', 0, 'compté comme', 'counted as'),
  ('open_programme', 'label', 1, 'text', '', 0, 'désignation', 'name'),
  ('set_target', 'year', 1, 'integer', '', 1, 'année', 'year'),
  ('set_target', 'what', 2, 'choice', '', 1, 'objet', 'what'),
  ('set_target', 'number', 3, 'integer', '', 1, 'nombre', 'number'),
  ('give_service', 'service', 1, 'choice', '', 1, 'service', 'service'),
  ('give_service', 'number', 2, 'integer', '', 1, 'nombre', 'number'),
  ('give_service', 'delivery', 3, 'ref', 'delivery', 0, 'livraison', 'delivery'),
  ('set_ceiling', 'basis', 1, 'choice', '', 1, 'base légale', 'legal basis'),
  ('set_ceiling', 'kind', 2, 'text', '', 1, 'genre', 'kind'),
  ('set_ceiling', 'cents', 3, 'integer', '', 1, 'plafond (centimes)', 'ceiling (cents)'),
  ('declare_handover', 'programme', 1, 'text', '', 1, 'programme', 'programme'),
  ('declare_handover', 'category', 2, 'choice', '', 1, 'public', 'public category'),
  ('declare_handover', 'number', 3, 'integer', '', 1, 'nombre', 'number'),
  ('weigh_removal', 'what', 1, 'choice', '', 1, 'vrac', 'bulk'),
  ('weigh_removal', 'mass', 2, 'integer', '', 1, 'masse (g)', 'mass (g)'),
  ('weigh_removal', 'how', 3, 'choice', '', 1, 'mesure', 'measure'),
  ('weigh_removal', 'code', 4, 'choice', '', 1, 'code déchet', 'waste code'),
  ('unweigh_removal', 'line', 1, 'integer', '', 1, 'ligne', 'line'),
  ('load_waste', 'removal', 1, 'ref', 'removal', 1, 'enlèvement', 'removal'),
  ('load_waste', 'code', 2, 'choice', '', 0, 'code déchet', 'waste code'),
  ('unload_waste', 'removal', 1, 'ref', 'removal', 1, 'enlèvement', 'removal'),
  ('reopen_removal', 'reason', 1, 'free', '', 1, 'motif', 'reason'),
  ('remove', 'slip', 1, 'text', '', 0, 'bordereau', 'consignment note'),
  ('set_waste', 'what', 1, 'choice', '', 1, 'quoi', 'what'),
  ('set_waste', 'code', 2, 'choice', '', 0, 'code déchet', 'waste code'),
  ('set_waste', 'weee', 3, 'integer', '', 0, 'catégorie DEEE', 'WEEE category'),
  ('set_waste', 'mass', 4, 'integer', '', 0, 'masse par défaut (g)', 'default mass (g)'),
  ('attest_removal', 'attestation', 1, 'text', '', 1, 'attestation', 'attestation'),
  ('appoint', 'role', 1, 'text', '', 1, 'rôle', 'role'),
  ('dismiss', 'role', 1, 'text', '', 1, 'rôle', 'role'),
  ('settle_evidence', 'decision', 1, 'choice', '', 1, 'décision', 'decision'),
  ('settle_evidence', 'medium', 2, 'ref', 'medium', 0, 'support', 'medium'),
  ('settle_evidence', 'device', 3, 'ref', 'device', 0, 'appareil', 'device'),
  ('set', 'value', 1, 'text', '', 1, 'valeur', 'value'),
  ('set_policy', 'medium_kind', 1, 'medium_kind', '', 1, 'genre de support', 'kind of medium'),
  ('set_policy', 'technique', 2, 'text', '', 1, 'technique', 'technique'),
  ('set_policy', 'enough', 3, 'integer', '', 1, 'suffit', 'enough'),
  ('adopt_rule_set', 'rule_set', 1, 'text', '', 1, 'barème', 'rule set'),
  ('adopt_rule_set', 'kinds', 2, 'json', '', 1, 'genres', 'kinds'),
  ('adopt_rule_set', 'content', 3, 'json', '', 1, 'contenu', 'content'),
  ('set_tests', 'kind', 1, 'kind', '', 1, 'genre', 'kind'),
  ('set_tests', 'tests', 2, 'json', '', 1, 'tests', 'tests'),
  ('found', 'ledger', 1, 'text', '', 1, 'registre', 'ledger'),
  ('found', 'law', 2, 'integer', '', 1, 'loi', 'law'),
  ('adopt_law', 'law', 1, 'integer', '', 1, 'loi', 'law'),
  ('clock', 'behind', 1, 'integer', '', 1, 'retard (ms)', 'behind (ms)'),
  ('close_month', 'month', 1, 'text', '', 1, 'mois', 'month'),
  ('adopt_key', 'key', 1, 'text', '', 1, 'clé publique', 'public key');
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT verb.column1, name.column1, name.column2, name.column3, '', 0, name.column4, name.column5
    FROM (VALUES ('announce'), ('register'), ('identify')) AS verb,
         (VALUES ('maker', 11, 'text', 'marque', 'maker'), ('model', 12, 'text', 'modèle', 'model'),
                 ('serial', 13, 'text', 'n° de série', 'serial'), ('imei', 14, 'text', 'IMEI', 'IMEI'),
                 ('imei2', 15, 'text', 'IMEI 2', 'IMEI 2'),
                 ('donor_tag', 16, 'text', 'n° du donneur', 'donor’s number'),
                 ('acquired', 17, 'text', 'acquis le', 'acquired'),
                 ('site', 18, 'text', 'site', 'site'), ('remark', 19, 'free', 'remarque', 'remark')) AS name;
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en) VALUES
  ('announce', 'kind', 3, 'kind', '', 0, 'genre', 'kind'),
  ('announce', 'file', 21, 'ref', 'file', 0, 'fichier', 'file'),
  ('announce', 'row', 22, 'integer', '', 0, 'rang', 'row');
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT verb.column1, name.column1, name.column2, 'text', '', 0, name.column3, name.column4
    FROM (VALUES ('add_medium'), ('fit_medium'), ('identify_medium')) AS verb,
         (VALUES ('serial', 2, 'n° de série', 'serial'), ('maker', 3, 'marque', 'maker'),
                 ('model', 4, 'modèle', 'model')) AS name;
-- What begins a life carries its code; evidence has none.
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT column1, 'code', 0, 'text', '', 0, 'code', 'code'
    FROM (VALUES ('plan_lot'), ('announce_lot'), ('open_kit'), ('open_request'), ('open_delivery'),
                 ('open_removal'), ('open_organisation'), ('open_location'), ('open_article'),
                 ('open_recipe'), ('open_programme'), ('open_stock_take'), ('enrol'), ('take_file'),
                 ('take_part'), ('buy_part'));
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en) VALUES
  ('plan_lot', 'donor', 1, 'ref', 'organisation', 0, 'donneur', 'donor'),
  ('announce_lot', 'donor', 1, 'ref', 'organisation', 0, 'donneur', 'donor'),
  ('remove_medium', 'tag', 2, 'text', '', 0, 'étiquette', 'tag'),
  ('open_organisation', 'as', 1, 'choice', '', 0, 'qualité', 'capacity');
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT verb.column1, name.column1, name.column2, name.column3, '', 0, name.column4, name.column5
    FROM (VALUES ('open_organisation'), ('amend_organisation')) AS verb,
         (VALUES ('siret', 2, 'text', 'SIRET', 'SIRET'), ('rna', 3, 'text', 'RNA', 'RNA'),
                 ('status', 4, 'choice', 'statut', 'legal status'),
                 ('convention', 5, 'text', 'convention', 'convention')) AS name;
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT verb.column1, name.column1, name.column2, name.column3, name.column4, 0, name.column5, name.column6
    FROM (VALUES ('open_removal'), ('amend_removal')) AS verb,
         (VALUES ('recycler', 1, 'ref', 'organisation', 'recycleur', 'recycler'),
                 ('carrier', 2, 'ref', 'organisation', 'transporteur', 'carrier'),
                 ('planned', 3, 'text', '', 'prévu le', 'planned for'),
                 ('place', 4, 'ref', 'location', 'emplacement', 'place')) AS name
  UNION ALL
  SELECT verb.column1, name.column1, name.column2, name.column3, name.column4, name.column2 = 1,
         name.column5, name.column6
    FROM (VALUES ('take_part'), ('buy_part')) AS verb,
         (VALUES ('what', 1, 'choice', '', 'genre', 'kind'), ('label', 3, 'text', '', 'désignation', 'name'),
                 ('place', 4, 'ref', 'location', 'emplacement', 'place')) AS name
  UNION ALL
  SELECT verb.column1, name.column1, name.column2, name.column3, name.column4, 0, name.column5,
         name.column6
    FROM (VALUES ('open_location'), ('move_location')) AS verb,
         (VALUES ('kind', 1, 'choice', '', 'sorte', 'kind'),
                 ('within', 2, 'ref', 'location', 'dans', 'within'),
                 ('label', 3, 'text', '', 'désignation', 'name')) AS name
  UNION ALL
  SELECT verb.column1, name.column1, name.column2, name.column3, name.column4, 0, name.column5,
         name.column6
    FROM (VALUES ('plan_lot'), ('replan_lot')) AS verb,
         (VALUES ('date', 2, 'text', '', 'date prévue', 'planned date'),
                 ('address', 3, 'text', '', 'adresse', 'address'),
                 ('carrier', 4, 'ref', 'organisation', 'transporteur', 'carrier')) AS name;
-- Articles move by place and quantity.
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT verb.column1, name.column1, name.column2, name.column3, name.column4, 1, name.column5, name.column6
    FROM (VALUES ('enter_article'), ('issue_article'), ('move_article'), ('count_article'),
                 ('lose_article'), ('pack_article'), ('unpack_article'), ('load_article'),
                 ('unload_article')) AS verb,
         (VALUES ('place', 2, 'ref', 'location', 'emplacement', 'place'),
                 ('quantity', 3, 'integer', '', 'quantité', 'quantity')) AS name;
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT column1, 'article', 1, 'ref', 'article', 1, 'article', 'article'
    FROM (VALUES ('pack_article'), ('unpack_article'), ('load_article'), ('unload_article'));
-- What is set aside for a delivery; money in cents.
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT verb.column1, name.column1, name.column2, name.column3, name.column4, name.column5,
         name.column6, name.column7
    FROM (VALUES ('load'), ('load_kit')) AS verb,
         (VALUES ('delivery', 1, 'ref', 'delivery', 1, 'livraison', 'delivery'),
                 ('price', 2, 'integer', '', 0, 'prix ou valeur (centimes)', 'price or value (cents)'),
                 ('override', 3, 'free', '', 0, 'dérogation', 'override')) AS name;
INSERT INTO need (verb, name, ordinal, type, refers, required, fr, en)
  SELECT column1, 'delivery', 1, 'ref', 'delivery', 1, 'livraison', 'delivery'
    FROM (VALUES ('unload'), ('unload_kit'));

INSERT INTO choice (verb, need, name, ordinal, fr, en) VALUES
  ('withdraw', 'cause', 'withdrawn', 1, 'retiré par le donneur', 'withdrawn by the donor'),
  ('withdraw', 'cause', 'never_arrived', 2, 'jamais arrivé', 'never arrived'),
  ('withdraw', 'cause', 'listed_by_error', 3, 'listé par erreur', 'listed by error'),
  ('lock', 'lock', 'bios', 1, 'BIOS', 'BIOS'), ('lock', 'lock', 'disk', 2, 'disque', 'disk'),
  ('lock', 'lock', 'mdm', 3, 'MDM', 'MDM'),
  ('lock', 'lock', 'activation_lock', 4, 'verrouillage d’activation', 'Activation Lock'),
  ('lock', 'lock', 'frp', 5, 'FRP', 'FRP'), ('lock', 'lock', 'absolute', 6, 'Absolute', 'Absolute'),
  ('lock', 'lock', 'other', 7, 'autre', 'other'),
  ('report_missing', 'loss', 'lost', 1, 'perdu', 'lost'),
  ('report_missing', 'loss', 'stolen', 2, 'volé', 'stolen'),
  ('confirm_media', 'how', 'inspection', 1, 'en regardant dedans', 'a look inside'),
  ('confirm_media', 'how', 'audit', 2, 'audit matériel', 'hardware audit'),
  ('test', 'result', 'pass', 1, 'fiche complète, rien de bloquant', 'complete, nothing blocking'),
  ('test', 'result', 'fail', 2, 'un test bloquant a échoué', 'a blocking test failed'),
  ('grade', 'grade', 'A', 1, 'A', 'A'), ('grade', 'grade', 'B', 2, 'B', 'B'),
  ('grade', 'grade', 'C', 3, 'C', 'C'),
  ('grade', 'category', 'PREMIUM', 1, 'PREMIUM', 'PREMIUM'), ('grade', 'category', 'A', 2, 'A', 'A'),
  ('grade', 'category', 'B', 3, 'B', 'B'), ('grade', 'category', 'C', 4, 'C', 'C'),
  ('grade', 'category', 'HC', 5, 'HC', 'HC'), ('grade', 'category', 'INVENDABLE', 6, 'INVENDABLE', 'INVENDABLE'),
  ('correct', 'error', 'did_not_occur', 1, 'n’a pas eu lieu', 'did not occur'),
  ('correct', 'error', 'incorrect_data', 2, 'données fausses', 'incorrect data'),
  ('sanitise_medium', 'technique', 'overwrite', 1, 'réécriture', 'overwrite'),
  ('sanitise_medium', 'technique', 'sanitize_overwrite', 2, 'SANITIZE réécriture', 'SANITIZE overwrite'),
  ('sanitise_medium', 'technique', 'sanitize_block', 3, 'SANITIZE blocs', 'SANITIZE block erase'),
  ('sanitise_medium', 'technique', 'sanitize_crypto', 4, 'SANITIZE clé', 'SANITIZE crypto scramble'),
  ('sanitise_medium', 'technique', 'crypto_erase', 5, 'effacement de clé', 'cryptographic erase'),
  ('sanitise_medium', 'technique', 'format_user_data', 6, 'Format (données)', 'Format, user-data erase'),
  ('sanitise_medium', 'technique', 'secure_erase', 7, 'effacement sécurisé', 'secure erase'),
  ('sanitise_medium', 'technique', 'factory_reset', 8, 'remise d’usine', 'factory reset'),
  ('sanitise_medium', 'technique', 'factory_reset_encrypted', 9, 'remise d’usine (chiffré)',
   'factory reset of an encrypted device'),
  ('sanitise_medium', 'result', 'success', 1, 'réussi', 'success'),
  ('sanitise_medium', 'result', 'failed', 2, 'échoué', 'failed'),
  ('sanitise_medium', 'result', 'aborted', 3, 'interrompu', 'aborted'),
  ('sanitise_medium', 'result', 'not_wiped', 4, 'non effacé', 'not wiped'),
  ('sanitise_medium', 'result', 'verify_only', 5, 'lecture seule', 'verify only'),
  ('sanitise_medium', 'verification', 'full', 1, 'complète', 'full'),
  ('sanitise_medium', 'verification', 'last', 2, 'dernière passe', 'last pass'),
  ('sanitise_medium', 'verification', 'all', 3, 'toutes les passes', 'all passes'),
  ('sanitise_medium', 'verification', 'sampled', 4, 'par échantillon', 'sampled'),
  ('sanitise_medium', 'verification', 'status', 5, 'état de la commande', 'command status'),
  ('sanitise_medium', 'verification', 'none', 6, 'aucune', 'none'),
  ('settle_evidence', 'decision', 'filed', 1, 'versée au support', 'filed'),
  ('settle_evidence', 'decision', 'set_aside', 2, 'écartée', 'set aside'),
  ('settle_evidence', 'decision', 'taken', 3, 'la preuve fait foi', 'the evidence is right'),
  ('settle_evidence', 'decision', 'kept', 4, 'le registre fait foi', 'the ledger is right'),
  ('open_delivery', 'basis', 'gift', 1, 'don', 'gift'),
  ('open_delivery', 'basis', 'cg3p_gift', 2, 'cession gratuite (CG3P L.3212-2)',
   'free transfer (CG3P L.3212-2)'),
  ('open_delivery', 'basis', 'solidarity_sale', 3, 'cession solidaire (CG3P L.3212-3)',
   'solidarity sale (CG3P L.3212-3)'),
  ('open_delivery', 'basis', 'loan', 4, 'prêt', 'loan'),
  ('load', 'as', 'multifunction', 1, 'multifonction', 'multifunction printer'),
  ('open_request', 'public', 'youth', 1, 'jeunes', 'young people'),
  ('open_request', 'public', 'students', 2, 'étudiants', 'students'),
  ('open_request', 'public', 'jobseekers', 3, 'demandeurs d’emploi', 'jobseekers'),
  ('open_request', 'public', 'families', 4, 'familles', 'families'),
  ('open_request', 'public', 'seniors', 5, 'seniors', 'seniors'),
  ('open_request', 'public', 'refugees', 6, 'personnes exilées', 'refugees'),
  ('open_request', 'public', 'disabled', 7, 'personnes handicapées', 'disabled people'),
  ('open_request', 'public', 'homeless', 8, 'personnes sans logement', 'homeless people'),
  ('open_request', 'public', 'other', 9, 'autres', 'others'),
  ('set_target', 'what', 'kits', 1, 'kits', 'kits'),
  ('set_target', 'what', 'devices', 2, 'appareils', 'devices'),
  ('set_target', 'what', 'computers', 3, 'ordinateurs', 'computers'),
  ('give_service', 'service', 'training', 1, 'formation', 'training'),
  ('give_service', 'service', 'hotline', 2, 'assistance', 'hotline'),
  ('give_service', 'service', 'connection', 3, 'connexion', 'connection'),
  ('open_organisation', 'as', 'donor', 1, 'donneur', 'donor'),
  ('open_organisation', 'as', 'partner', 2, 'partenaire', 'partner'),
  ('open_organisation', 'as', 'recycler', 3, 'recycleur', 'recycler'),
  ('open_organisation', 'as', 'carrier', 4, 'transporteur', 'carrier');
INSERT INTO choice (verb, need, name, ordinal, fr, en)
  SELECT CASE verb WHEN 'open_delivery' THEN 'set_ceiling' ELSE 'declare_handover' END,
         CASE verb WHEN 'open_delivery' THEN need ELSE 'category' END, name, ordinal, fr, en FROM choice
   WHERE (verb, need) IN (VALUES ('open_delivery', 'basis'), ('open_request', 'public'));
INSERT INTO choice (verb, need, name, ordinal, fr, en)
  SELECT verb.column1, 'kind', kind.column1, kind.column2, kind.column3, kind.column4
    FROM (VALUES ('open_location'), ('move_location')) AS verb,
         (VALUES ('zone', 1, 'zone', 'zone'), ('rack', 2, 'rayonnage', 'rack'),
                 ('shelf', 3, 'étagère', 'shelf'), ('pallet', 4, 'palette', 'pallet'),
                 ('bench', 5, 'établi', 'bench'), ('box', 6, 'bac', 'box')) AS kind
  UNION ALL VALUES ('open_stock_take', 'scope', 'below', 1, 'avec ce qui est dedans', 'with all in it'),
                   ('open_stock_take', 'scope', 'only', 2, 'cet endroit seul', 'this place only');
-- The bodies that CG3P L.3212-2 lists, and the others.
INSERT INTO choice (verb, need, name, ordinal, fr, en)
  SELECT verb.column1, 'status', status.column1, status.column2, status.column3, status.column4
    FROM (VALUES ('open_organisation'), ('amend_organisation')) AS verb,
         (VALUES ('public', 1, 'personne publique', 'public body'), ('company', 2, 'entreprise', 'company'),
                 ('rup', 3, 'reconnue d’utilité publique', 'recognised as of public utility'),
                 ('ig_precarity', 4, 'intérêt général, précarité', 'general interest, precarity'),
                 ('esus', 5, 'ESUS', 'ESUS'), ('parents', 6, 'parents d’élèves', 'pupils’ parents'),
                 ('tutoring', 7, 'soutien scolaire', 'tutoring'),
                 ('students', 8, 'étudiants', 'students'),
                 ('association', 9, 'autre association', 'other association'),
                 ('person', 10, 'particulier', 'private person')) AS status;

-- A medium is never a part: it has a life of its own.
INSERT INTO choice (verb, need, name, ordinal, fr, en)
  SELECT verb.column1, 'what', what.column1, what.column2, what.column3, what.column4
    FROM (VALUES ('take_part'), ('buy_part')) AS verb,
         (VALUES ('memory', 1, 'mémoire', 'memory'), ('battery', 2, 'batterie', 'battery'),
                 ('screen', 3, 'écran', 'screen'), ('keyboard', 4, 'clavier', 'keyboard'),
                 ('charger', 5, 'chargeur', 'charger'), ('board', 6, 'carte', 'board'),
                 ('fan', 7, 'ventilateur', 'fan'), ('camera', 8, 'caméra', 'camera'),
                 ('other', 10, 'autre', 'other')) AS what;

INSERT INTO usual_ceiling (basis, kind, cents) VALUES
  ('cg3p_gift', 'any', 30000),
  ('solidarity_sale', 'laptop', 18000), ('solidarity_sale', 'desktop', 15000),
  ('solidarity_sale', 'all_in_one', 15000), ('solidarity_sale', 'mini_pc', 15000),
  ('solidarity_sale', 'tablet', 10000), ('solidarity_sale', 'smartphone', 10000),
  ('solidarity_sale', 'monitor', 3000), ('solidarity_sale', 'printer', 3000),
  ('solidarity_sale', 'multifunction', 17000);
INSERT INTO beneficiary (basis, status) VALUES
  ('cg3p_gift', 'rup'), ('cg3p_gift', 'ig_precarity'), ('cg3p_gift', 'esus'), ('cg3p_gift', 'parents'),
  ('cg3p_gift', 'tutoring'), ('cg3p_gift', 'students'),
  ('solidarity_sale', 'rup'), ('solidarity_sale', 'ig_precarity');

INSERT INTO kind (name, ordinal, letters, weee, fr, en) VALUES
  ('laptop', 1, 'PC', 2, 'ordinateur portable', 'laptop'), ('desktop', 2, 'PC', 6, 'unité centrale', 'desktop'),
  ('all_in_one', 3, 'PC', 2, 'tout-en-un', 'all-in-one'), ('mini_pc', 4, 'PC', 6, 'mini PC', 'mini PC'),
  ('tablet', 5, 'TA', 2, 'tablette', 'tablet'), ('smartphone', 6, 'SM', 6, 'smartphone', 'smartphone'),
  ('phone', 7, 'TE', 6, 'téléphone', 'phone'), ('monitor', 8, 'EC', 2, 'écran', 'monitor'),
  ('printer', 9, 'IM', 6, 'imprimante', 'printer'), ('server', 10, 'PC', 4, 'serveur', 'server'),
  ('network', 11, 'RE', 6, 'réseau', 'network'), ('storage', 12, 'PE', 6, 'stockage', 'storage'),
  ('peripheral', 13, 'PE', 6, 'périphérique', 'peripheral'), ('other', 14, 'PE', 6, 'autre', 'other');

INSERT INTO usual_waste (what, code, mass) VALUES
  ('laptop', '16 02 13*', 1650), ('desktop', '16 02 14', 5260), ('all_in_one', '16 02 13*', 0),
  ('mini_pc', '16 02 14', 0), ('tablet', '16 02 13*', 730), ('smartphone', '16 02 13*', 170),
  ('phone', '16 02 13*', 0), ('monitor', '16 02 13*', 5730), ('printer', '16 02 14', 0),
  ('server', '16 02 14', 0), ('network', '16 02 14', 0), ('storage', '16 02 14', 0),
  ('peripheral', '16 02 14', 0), ('other', '16 02 14', 0),
  ('carcasses', '16 02 16', 0), ('parts', '16 02 16', 0), ('cables', '16 02 16', 0),
  ('shredded_media', '16 02 16', 0), ('batteries', '16 06 05', 0);
-- Bulk is weighed by what it is; devices of a kind too, all together, where nobody knows what each
-- weighs.
INSERT INTO choice (verb, need, name, ordinal, fr, en)
  SELECT verb.column1, 'what', what.column1, what.column2, what.column3, what.column4
    FROM (VALUES ('weigh_removal'), ('set_waste')) AS verb,
         (SELECT * FROM (VALUES ('carcasses', 1, 'carcasses', 'carcasses'), ('parts', 2, 'pièces', 'parts'),
                 ('cables', 3, 'câbles', 'cables'), ('shredded_media', 4, 'supports broyés', 'shredded media'),
                 ('batteries', 5, 'batteries', 'batteries'))
          UNION ALL SELECT name, ordinal + 10, fr, en FROM kind) AS what;
INSERT INTO choice (verb, need, name, ordinal, fr, en)
  SELECT verb.column1, 'code', code.column1, code.column2, code.column1, code.column1
    FROM (VALUES ('weigh_removal'), ('load_waste'), ('set_waste')) AS verb,
         (VALUES ('16 02 13*', 1), ('16 02 14', 2), ('16 02 15*', 3), ('16 02 16', 4), ('16 06 05', 5),
                 ('20 01 33*', 6), ('20 01 34', 7), ('20 01 35*', 8), ('20 01 36', 10)) AS code
  UNION ALL VALUES ('weigh_removal', 'how', 'real', 1, 'REEL', 'weighed'),
                   ('weigh_removal', 'how', 'estimated', 2, 'ESTIME', 'estimated');

INSERT INTO medium_kind (name, ordinal, fr, en) VALUES
  ('hdd', 1, 'disque dur', 'hard disk'), ('ssd', 2, 'SSD SATA', 'SATA SSD'), ('nvme', 3, 'NVMe', 'NVMe'),
  ('emmc', 4, 'eMMC', 'eMMC'), ('ufs', 5, 'UFS', 'UFS'),
  ('flash', 6, 'mémoire de téléphone', 'phone memory'), ('card', 7, 'carte mémoire', 'memory card'),
  ('usb', 8, 'clé USB', 'USB key');

INSERT INTO technique (medium_kind, name, level, enough) VALUES
  ('hdd', 'overwrite', 'clear', 1), ('hdd', 'sanitize_overwrite', 'purge', 1),
  ('hdd', 'sanitize_crypto', 'purge', 1), ('hdd', 'crypto_erase', 'purge', 1),
  ('hdd', 'secure_erase', 'purge', 1),
  ('ssd', 'overwrite', 'clear', 0), ('ssd', 'sanitize_block', 'purge', 1),
  ('ssd', 'sanitize_crypto', 'purge', 1), ('ssd', 'crypto_erase', 'purge', 1),
  ('nvme', 'format_user_data', 'clear', 1), ('nvme', 'sanitize_block', 'purge', 1),
  ('nvme', 'sanitize_crypto', 'purge', 1), ('nvme', 'crypto_erase', 'purge', 1),
  ('nvme', 'overwrite', 'clear', 0),
  ('emmc', 'factory_reset', 'clear', 1), ('emmc', 'secure_erase', 'purge', 1),
  ('ufs', 'factory_reset', 'clear', 1), ('ufs', 'secure_erase', 'purge', 1),
  ('flash', 'factory_reset_encrypted', 'purge', 1), ('flash', 'factory_reset', 'clear', 0),
  ('card', 'overwrite', 'clear', 1), ('usb', 'overwrite', 'clear', 1);

INSERT INTO functional_test (name, fr, en) VALUES
  ('boot', 'démarrage', 'start-up'), ('power', 'mise sous tension', 'power-on'),
  ('system', 'système installé', 'system installed'), ('screen', 'écran', 'screen'),
  ('touch', 'dalle tactile', 'touch screen'), ('keyboard', 'clavier', 'keyboard'),
  ('touchpad', 'pavé tactile', 'touchpad'), ('buttons', 'boutons', 'buttons'),
  ('battery', 'batterie', 'battery'), ('charger', 'chargeur', 'charger'), ('wifi', 'Wi-Fi', 'Wi-Fi'),
  ('bluetooth', 'Bluetooth', 'Bluetooth'), ('webcam', 'webcam', 'webcam'),
  ('camera', 'appareils photo', 'cameras'), ('sound', 'son', 'sound'),
  ('microphone', 'micro', 'microphone'), ('ports', 'prises (USB…)', 'ports (USB…)'),
  ('video_output', 'sortie vidéo', 'video output'), ('network', 'prise réseau', 'network port'),
  ('cooling', 'ventilation', 'cooling'), ('storage', 'disques', 'disks'),
  ('memory', 'mémoire', 'memory'), ('account_free', 'aucun compte lié', 'no account bound'),
  ('sim', 'carte SIM', 'SIM card'), ('calls', 'appels', 'calls'),
  ('inputs', 'entrées vidéo', 'video inputs'), ('stand', 'pied', 'stand'),
  ('cable', 'câbles', 'cables'), ('print', 'impression', 'printing'),
  ('paper', 'prise du papier', 'paper feed'), ('scan', 'numérisation', 'scanning'),
  ('connection', 'connexion', 'connection'), ('power_supplies', 'alimentations', 'power supplies'),
  ('factory_settings', 'remise aux réglages d’usine', 'factory settings'),
  ('recognised', 'reconnu', 'recognised'), ('health', 'santé (SMART)', 'health (SMART)'),
  ('works', 'fonctionne', 'works');

INSERT INTO usual_test (kind, name, ordinal, blocking) VALUES
  ('laptop', 'boot', 1, 1), ('laptop', 'system', 2, 1), ('laptop', 'screen', 3, 1),
  ('laptop', 'keyboard', 4, 1), ('laptop', 'touchpad', 5, 1), ('laptop', 'wifi', 6, 1),
  ('laptop', 'ports', 7, 1), ('laptop', 'charger', 8, 1), ('laptop', 'battery', 9, 0),
  ('laptop', 'webcam', 10, 0), ('laptop', 'sound', 11, 0), ('laptop', 'microphone', 12, 0),
  ('laptop', 'bluetooth', 13, 0), ('laptop', 'video_output', 14, 0), ('laptop', 'cooling', 15, 0),
  ('desktop', 'boot', 1, 1), ('desktop', 'system', 2, 1), ('desktop', 'video_output', 3, 1),
  ('desktop', 'ports', 4, 1), ('desktop', 'network', 5, 1), ('desktop', 'sound', 6, 0),
  ('desktop', 'cooling', 7, 0),
  ('all_in_one', 'boot', 1, 1), ('all_in_one', 'system', 2, 1), ('all_in_one', 'screen', 3, 1),
  ('all_in_one', 'ports', 4, 1), ('all_in_one', 'network', 5, 1), ('all_in_one', 'wifi', 6, 0),
  ('all_in_one', 'webcam', 7, 0), ('all_in_one', 'sound', 8, 0), ('all_in_one', 'microphone', 9, 0),
  ('all_in_one', 'cooling', 10, 0),
  ('mini_pc', 'boot', 1, 1), ('mini_pc', 'system', 2, 1), ('mini_pc', 'video_output', 3, 1),
  ('mini_pc', 'ports', 4, 1), ('mini_pc', 'network', 5, 1), ('mini_pc', 'charger', 6, 1),
  ('mini_pc', 'wifi', 7, 0), ('mini_pc', 'sound', 8, 0), ('mini_pc', 'cooling', 9, 0),
  ('tablet', 'boot', 1, 1), ('tablet', 'system', 2, 1), ('tablet', 'account_free', 3, 1),
  ('tablet', 'screen', 4, 1), ('tablet', 'touch', 5, 1), ('tablet', 'buttons', 6, 1),
  ('tablet', 'wifi', 7, 1), ('tablet', 'ports', 8, 1), ('tablet', 'battery', 9, 1),
  ('tablet', 'charger', 10, 0), ('tablet', 'camera', 11, 0), ('tablet', 'sound', 12, 0),
  ('tablet', 'microphone', 13, 0), ('tablet', 'bluetooth', 14, 0),
  ('smartphone', 'boot', 1, 1), ('smartphone', 'system', 2, 1), ('smartphone', 'account_free', 3, 1),
  ('smartphone', 'screen', 4, 1), ('smartphone', 'touch', 5, 1), ('smartphone', 'buttons', 6, 1),
  ('smartphone', 'wifi', 7, 1), ('smartphone', 'ports', 8, 1), ('smartphone', 'battery', 9, 1),
  ('smartphone', 'sim', 10, 1), ('smartphone', 'calls', 11, 1), ('smartphone', 'charger', 12, 0),
  ('smartphone', 'camera', 13, 0), ('smartphone', 'sound', 14, 0), ('smartphone', 'microphone', 15, 0),
  ('smartphone', 'bluetooth', 16, 0),
  ('phone', 'power', 1, 1), ('phone', 'screen', 2, 1), ('phone', 'buttons', 3, 1),
  ('phone', 'battery', 4, 1), ('phone', 'sim', 5, 1), ('phone', 'calls', 6, 1),
  ('phone', 'sound', 7, 1), ('phone', 'microphone', 8, 1), ('phone', 'charger', 9, 0),
  ('monitor', 'power', 1, 1), ('monitor', 'screen', 2, 1), ('monitor', 'inputs', 3, 1),
  ('monitor', 'buttons', 4, 0), ('monitor', 'cable', 5, 0), ('monitor', 'stand', 6, 0),
  ('monitor', 'sound', 7, 0),
  ('printer', 'power', 1, 1), ('printer', 'print', 2, 1), ('printer', 'paper', 3, 1),
  ('printer', 'connection', 4, 1), ('printer', 'scan', 5, 0), ('printer', 'cable', 6, 0),
  ('server', 'boot', 1, 1), ('server', 'storage', 2, 1), ('server', 'memory', 3, 1),
  ('server', 'network', 4, 1), ('server', 'power_supplies', 5, 1), ('server', 'cooling', 6, 1),
  ('server', 'ports', 7, 0),
  ('network', 'power', 1, 1), ('network', 'ports', 2, 1), ('network', 'factory_settings', 3, 1),
  ('network', 'wifi', 4, 0), ('network', 'charger', 5, 0),
  ('storage', 'recognised', 1, 1), ('storage', 'health', 2, 1), ('storage', 'ports', 3, 0),
  ('peripheral', 'recognised', 1, 1), ('peripheral', 'works', 2, 1), ('peripheral', 'cable', 3, 0),
  ('other', 'works', 1, 1), ('other', 'power', 2, 0);

INSERT INTO setting_key (id, name, initial, fr, en) VALUES
  (1, 'tag_prefix', 'LY', 'préfixe des étiquettes', 'prefix of tags'),
  (2, 'tag_first', '1', 'premier numéro d’une série', 'first number of a tag series'),
  (3, 'two_person_wipe', '0', 'valider un effacement à deux', 'two persons to validate a wipe'),
  (4, 'storage_free_kinds', 'monitor peripheral', 'genres sans support, attestés au magasin',
   'kinds without storage, attested by the warehouse'),
  (5, 'waiting_days', '30', 'jours d’attente avant signalement', 'days of waiting before a warning'),
  (6, 'site', '', 'nom du site', 'name of the site'),
  (7, 'second_checkpoint', '', 'second endroit des points de contrôle', 'second place for checkpoints'),
  (8, 'clock_tolerance', '2000', 'tolérance de l’horloge (ms)', 'clock tolerance (ms)');

INSERT INTO rule (name) VALUES
  ('malformed'), ('gap'), ('act'), ('clock_back'), ('clock_ahead'), ('happened_later'),
  ('happened_before'), ('unknown_verb'), ('not_allowed'), ('no_such_move'), ('no_such_subject'),
  ('id_taken'), ('state_changed'), ('need_missing'), ('need_unknown'),
  ('not_the_state_before'), ('moved_since'), ('inventory_unconfirmed'), ('no_medium_recorded'),
  ('golden_rule'), ('carries_media'), ('not_storage_free'), ('test_sheet_missing'),
  ('blocking_test_failed'), ('grade_missing'), ('category_missing'), ('own_submission'),
  ('own_sanitisation'), ('not_seen'), ('kit_not_shipped'), ('kit_line'), ('request_closed'),
  ('wrong_request'), ('delivery_closed'), ('delivery_incomplete'), ('removal_closed'), ('same_device'), ('survivor_voided'),
  ('tag_taken'), ('lot_closed'), ('lot_incomplete'), ('code_taken'), ('kit_not_empty'),
  ('not_the_last_move'), ('touched_since'), ('not_the_author'), ('already_corrected'),
  ('not_correctable'), ('medium_unsafe'), ('medium_elsewhere'), ('nothing_sanitised'),
  ('untrue_safety'), ('already_known'), ('nothing_to_settle'), ('no_such_role'), ('last_admin'),
  ('place_closed'), ('only_first'), ('too_many_handovers'), ('no_such_technique'), ('row_known'),
  ('sheet_kind'), ('sheet_incomplete'), ('sheet_unknown_test'), ('sheet_answer'),
  ('sheet_contradicted'), ('sheet_malformed'), ('rule_set_malformed'), ('rule_set_unknown'),
  ('not_a_share'), ('stock_short'), ('stock_changed'), ('stock_left'), ('article_closed'), ('same_place'),
  ('lines_malformed'), ('kit_not_of_recipe'), ('not_in_stock'), ('loaded_elsewhere'), ('not_loaded'),
  ('over_ceiling'), ('price_missing'), ('partner_not_listed'), ('out_of_custody'),
  ('part_not_in_stock'), ('part_not_here'), ('parts_fitted'), ('part_used'), ('not_dismantled'),
  ('not_waste'), ('mass_unknown'), ('removal_empty'), ('removal_incomplete'), ('recycler_missing'),
  ('place_used'), ('place_cycle'), ('place_elsewhere'), ('stock_take_closed'), ('stock_take_unsettled'),
  ('findings_left'), ('already_seen'), ('not_a_carrier'), ('date_malformed'),
  ('law_is_frozen'), ('event_is_final'), ('projection_is_derived'), ('side_is_bound');

INSERT INTO daylight (start, ahead) VALUES (-9223372036854775807, 3600000);
WITH RECURSIVE year (y) AS (SELECT 1996 UNION ALL SELECT y + 1 FROM year WHERE y < 2100)
INSERT INTO daylight (start, ahead)
  SELECT strftime('%s', y || '-03-31', '-6 days', 'weekday 0', '+1 hour') * 1000, 7200000 FROM year
  UNION ALL
  SELECT strftime('%s', y || '-10-31', '-6 days', 'weekday 0', '+1 hour') * 1000, 3600000 FROM year;

---------------------------------------------------------------------------------------------------
-- 2  The event: the only truth, for ever
---------------------------------------------------------------------------------------------------

-- Nothing is absent: empty text or 0. `act` is the seq of the first event of the command.
-- `device` is the device concerned, also of a medium's event, or 0.
CREATE TABLE event (
  seq      INTEGER PRIMARY KEY,
  act      INTEGER NOT NULL,
  recorded INTEGER NOT NULL,            -- UTC milliseconds
  happened INTEGER NOT NULL,            -- never after recorded
  operator TEXT    NOT NULL,
  verb     TEXT    NOT NULL,
  subject  TEXT    NOT NULL,
  id       INTEGER NOT NULL,
  device   INTEGER NOT NULL,
  source   TEXT    NOT NULL,            -- both empty for a fact
  target   TEXT    NOT NULL,
  body     TEXT    NOT NULL             -- JSON object: the verb's needs
) STRICT;
CREATE INDEX event_by_device ON event (device, seq) WHERE device > 0;
CREATE INDEX event_by_medium ON event (id, seq) WHERE subject = 'medium';
CREATE INDEX event_by_dossier ON event (subject, id, seq) WHERE device = 0;
CREATE INDEX event_by_delivery ON event (body ->> 'delivery') WHERE verb = 'ship';
CREATE INDEX event_by_part ON event (body ->> 'part', seq) WHERE verb = 'fit_part' OR verb = 'remove_part';
-- what a stock-take saw, marked, put in its place and counted
CREATE INDEX event_by_stock_take ON event (body ->> 'take', device)
  WHERE (verb = 'see' OR verb = 'not_seen' OR verb = 'locate' OR verb = 'count_article')
    AND body ->> 'take' IS NOT NULL;

---------------------------------------------------------------------------------------------------
-- 3  Projections: what follows from the events
---------------------------------------------------------------------------------------------------

-- `seq` in each row is the event that made it so.

CREATE TABLE projected (one INTEGER PRIMARY KEY, through INTEGER NOT NULL) STRICT;
INSERT INTO projected (one, through) VALUES (1, 0);

CREATE TABLE device (
  id        INTEGER PRIMARY KEY,
  seq       INTEGER NOT NULL,
  state     TEXT    NOT NULL,
  moved     INTEGER NOT NULL,           -- seq of its last move that occurred
  touched   INTEGER NOT NULL,           -- seq of its last move or medium event that occurred
  entered   INTEGER NOT NULL,           -- when that move happened
  day       INTEGER NOT NULL,           -- the same as a day in Lyon
  before    TEXT    NOT NULL,           -- the state before that move
  arrived   INTEGER NOT NULL,           -- seq of its last arrival from outside, 0 if none
  completed INTEGER NOT NULL,           -- seq of its last complete_wipe
  submitted INTEGER NOT NULL,           -- seq of its last submit
  stay      INTEGER NOT NULL,           -- seq of announce, register or readmit
  lot       INTEGER NOT NULL,
  line      INTEGER NOT NULL,           -- LOT#line, 0 when no list announced it
  kind      TEXT    NOT NULL,
  maker     TEXT    NOT NULL,
  model     TEXT    NOT NULL,
  serial    TEXT    NOT NULL,
  imei      TEXT    NOT NULL,
  imei2     TEXT    NOT NULL,
  donor_tag TEXT    NOT NULL,
  acquired  TEXT    NOT NULL,
  tag       TEXT    NOT NULL,
  place     INTEGER NOT NULL,
  grade     TEXT    NOT NULL,
  category  TEXT    NOT NULL,
  graded    INTEGER NOT NULL,           -- seq of the last grade, confirm_media, attest_no_storage,
  inventory INTEGER NOT NULL,           -- test and grant that occurred
  attested  INTEGER NOT NULL,
  tested    INTEGER NOT NULL,
  passed    INTEGER NOT NULL,           -- whether nothing blocking failed in that test
  granted   INTEGER NOT NULL,
  request   INTEGER NOT NULL,
  kit       INTEGER NOT NULL,
  kit_line  INTEGER NOT NULL,
  delivery  INTEGER NOT NULL,
  removal   INTEGER NOT NULL,
  merged    INTEGER NOT NULL,           -- the device it doubled
  unseen    INTEGER NOT NULL,           -- seq of not_seen until any scan
  alert     INTEGER NOT NULL            -- seq of the recall or breach that stands
) STRICT;
CREATE INDEX device_by_state ON device (state, id);
CREATE INDEX device_by_entered ON device (state, entered);
CREATE INDEX device_by_kind ON device (kind, id);
CREATE INDEX device_by_lot ON device (lot, id);
CREATE INDEX device_by_place ON device (place, id) WHERE place > 0;
CREATE INDEX device_by_serial ON device (serial) WHERE serial <> '';
CREATE INDEX device_by_donor_tag ON device (donor_tag) WHERE donor_tag <> '';
CREATE INDEX device_by_imei ON device (imei) WHERE imei <> '';
CREATE INDEX device_by_imei2 ON device (imei2) WHERE imei2 <> '';
CREATE INDEX device_by_delivery ON device (delivery) WHERE delivery > 0;
CREATE INDEX device_by_removal ON device (removal) WHERE removal > 0;
CREATE INDEX device_by_alert ON device (alert) WHERE alert > 0;
CREATE INDEX device_by_unseen ON device (unseen) WHERE unseen > 0;
-- what is free by what it is; and how many of each kind stand in each state, for whoever says that
-- ids are above 0, so that no list that stands in the order of ids is read by it
CREATE INDEX device_in_stock ON device (kind, grade, category, unseen) WHERE state = 'in_stock';
CREATE INDEX device_count ON device (state, kind) WHERE id > 0;

CREATE TABLE medium (
  id        INTEGER PRIMARY KEY,
  seq       INTEGER NOT NULL,
  device    INTEGER NOT NULL,           -- that carries it, or that it came out of last
  status    TEXT    NOT NULL,
  moved     INTEGER NOT NULL,           -- seq of its last move that occurred
  kind      TEXT    NOT NULL,
  maker     TEXT    NOT NULL,
  model     TEXT    NOT NULL,
  serial    TEXT    NOT NULL,
  capacity  INTEGER NOT NULL,           -- bytes, 0 when unknown
  sanitised INTEGER NOT NULL,           -- seq of its last evidence that the policy finds enough
  proven    INTEGER NOT NULL,           -- seq of its last validation
  fitted    INTEGER NOT NULL,           -- seq of its last coming into a device
  removed   INTEGER NOT NULL            -- seq of its last going out of one
) STRICT;
CREATE INDEX medium_by_device ON medium (device);
CREATE INDEX medium_by_serial ON medium (serial) WHERE serial <> '';
CREATE INDEX medium_loose ON medium (status, seq) WHERE status <> 'fitted';

-- The smaller lives: lot, kit, request, delivery, removal, organisation, location, stock-take,
-- operator, file, evidence. `body` is that of the event that began it, `moved` the seq of its last move.
CREATE TABLE dossier (
  subject TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL, code TEXT NOT NULL,
  state TEXT NOT NULL, moved INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_by_code ON dossier (subject, code);
CREATE INDEX dossier_by_state ON dossier (subject, state, id);
-- what stands in doubt about a device
CREATE INDEX dossier_in_doubt ON dossier (body ->> 'device')
  WHERE subject = 'evidence' AND state = 'queued';
CREATE INDEX part_by_device ON dossier (body ->> 'device') WHERE subject = 'part';

CREATE TABLE label (code TEXT PRIMARY KEY, device INTEGER NOT NULL, seq INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX label_by_device ON label (device);
CREATE TABLE series (name TEXT PRIMARY KEY, last INTEGER NOT NULL, seq INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE appointment (
  operator INTEGER NOT NULL, role TEXT NOT NULL, seq INTEGER NOT NULL, active INTEGER NOT NULL,
  PRIMARY KEY (operator, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE policy (
  medium_kind TEXT NOT NULL, technique TEXT NOT NULL, seq INTEGER NOT NULL, enough INTEGER NOT NULL,
  PRIMARY KEY (medium_kind, technique, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE rule_set (kind TEXT NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (kind, seq)) STRICT, WITHOUT ROWID;
-- The tests that the site has put on the sheet of a kind, by the event that said so. A later one
-- replaces the whole sheet; sheets filled before keep the one they were filled against.
CREATE TABLE sheet_line (
  kind TEXT NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, ordinal INTEGER NOT NULL,
  blocking INTEGER NOT NULL, fr TEXT NOT NULL, en TEXT NOT NULL,
  PRIMARY KEY (kind, seq, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE kit_line (
  kit INTEGER NOT NULL, line INTEGER NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL,
  grade TEXT NOT NULL, category TEXT NOT NULL, device INTEGER NOT NULL,
  article INTEGER NOT NULL,             -- 0 for a device or a service
  quantity INTEGER NOT NULL, packed INTEGER NOT NULL,
  service TEXT NOT NULL,                -- given to people, never packed
  PRIMARY KEY (kit, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX kit_line_by_seq ON kit_line (seq);
CREATE INDEX kit_line_by_device ON kit_line (device) WHERE device > 0;
-- How many of an article stand at a place.
CREATE TABLE article_stock (
  article INTEGER NOT NULL, place INTEGER NOT NULL, seq INTEGER NOT NULL, quantity INTEGER NOT NULL,
  PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;
-- What is set aside for a delivery: devices and kits by their number (place 0), articles by place.
-- A quantity of 0 was taken off again; `price` is what it fetches or is worth, in cents, -1 unsaid.
CREATE TABLE loading (
  delivery INTEGER NOT NULL, subject TEXT NOT NULL, id INTEGER NOT NULL, place INTEGER NOT NULL,
  seq INTEGER NOT NULL, quantity INTEGER NOT NULL, price INTEGER NOT NULL,
  PRIMARY KEY (delivery, subject, id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX loading_by_thing ON loading (subject, id);
CREATE TABLE ceiling (
  basis TEXT NOT NULL, kind TEXT NOT NULL, seq INTEGER NOT NULL, cents INTEGER NOT NULL,
  PRIMARY KEY (basis, kind, seq)
) STRICT, WITHOUT ROWID;
-- Events that a later one said did not occur.
CREATE TABLE annulled (seq INTEGER PRIMARY KEY, correction INTEGER NOT NULL) STRICT;
-- Rows of donors' files already taken in.
CREATE TABLE imported (file INTEGER NOT NULL, row INTEGER NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY (file, row)) STRICT, WITHOUT ROWID;
-- How many devices stand in a state since a day, and how many moved on a day.
CREATE TABLE tally (state TEXT NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL,
  devices INTEGER NOT NULL, PRIMARY KEY (state, day)) STRICT, WITHOUT ROWID;
CREATE TABLE flow (day INTEGER NOT NULL, verb TEXT NOT NULL, source TEXT NOT NULL,
  target TEXT NOT NULL, seq INTEGER NOT NULL, devices INTEGER NOT NULL,
  PRIMARY KEY (day, verb, source, target)) STRICT, WITHOUT ROWID;

CREATE VIEW lot (id, code, state, donor) AS
  SELECT id, code, state, COALESCE(body ->> 'donor', 0) FROM dossier WHERE subject = 'lot';
CREATE VIEW operator (id, code, state) AS
  SELECT id, code, state FROM dossier WHERE subject = 'operator';
CREATE VIEW setting_in_force (id, name, value) AS
  SELECT k.id, k.name, COALESCE((SELECT value FROM setting s WHERE s.id = k.id), k.initial)
    FROM setting_key k;

-- Every sheet that a kind of device ever had: the usual one has no event.
CREATE VIEW sheet_test (kind, seq, name, ordinal, blocking, fr, en) AS
  SELECT u.kind, 0, u.name, u.ordinal, u.blocking, t.fr, t.en
    FROM usual_test u JOIN functional_test t ON t.name = u.name
  UNION ALL
  SELECT kind, seq, name, ordinal, blocking, fr, en FROM sheet_line;

-- What each technique is worth on each kind of medium now: as the site said last, else as declared.
CREATE VIEW policy_in_force (medium_kind, technique, level, enough, seq) AS
  SELECT t.medium_kind, t.name, t.level, COALESCE(p.enough, t.enough), COALESCE(p.seq, 0)
    FROM (SELECT medium_kind, name, level, enough FROM technique
          UNION ALL
          SELECT DISTINCT q.medium_kind, q.technique, '', 0 FROM policy q
           WHERE NOT EXISTS (SELECT 1 FROM technique x
                              WHERE x.medium_kind = q.medium_kind AND x.name = q.technique)) t
    LEFT JOIN policy p ON p.medium_kind = t.medium_kind AND p.technique = t.name
         AND p.seq = (SELECT max(q.seq) FROM policy q
                       WHERE q.medium_kind = t.medium_kind AND q.technique = t.name);

CREATE VIEW ceiling_in_force (basis, kind, cents, seq) AS
  SELECT t.basis, t.kind, COALESCE(p.cents, t.cents), COALESCE(p.seq, 0)
    FROM (SELECT basis, kind, cents FROM usual_ceiling
          UNION ALL
          SELECT DISTINCT c.basis, c.kind, 0 FROM ceiling c
           WHERE NOT EXISTS (SELECT 1 FROM usual_ceiling x WHERE x.basis = c.basis AND x.kind = c.kind)) t
    LEFT JOIN ceiling p ON p.basis = t.basis AND p.kind = t.kind
         AND p.seq = (SELECT max(q.seq) FROM ceiling q WHERE q.basis = t.basis AND q.kind = t.kind);

-- What is set aside for a delivery that has not left, and who set it aside.
CREATE VIEW loaded (subject, id, delivery, code, operator) AS
  SELECT l.subject, l.id, l.delivery, d.code, e.operator
    FROM loading l
    JOIN dossier d ON d.subject = 'delivery' AND d.id = l.delivery AND d.state = 'draft'
    JOIN event e ON e.seq = l.seq
   WHERE l.quantity > 0;

-- The parts that are in a device now: fitted, which occurred, and not taken out since.
CREATE VIEW fitted_part (part, device, seq) AS
  SELECT f.body ->> 'part', f.device, f.seq FROM event f
   WHERE f.verb = 'fit_part'
     AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = f.seq)
     AND NOT EXISTS (
       SELECT 1 FROM event x
        WHERE x.body ->> 'part' = f.body ->> 'part' AND (x.verb = 'fit_part' OR x.verb = 'remove_part')
          AND x.seq > f.seq AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq));
-- (`+` keeps a number from being made fit for comparison, which the index could not serve.)
-- Each part, where it lies as was said last, the device it is in, and the one it came out of.
CREATE VIEW part (id, code, state, what, label, invoice, origin, device, place) AS
  SELECT p.id, p.code, p.state, p.body ->> 'what', COALESCE(p.body ->> 'label', ''),
         COALESCE(p.body ->> 'invoice', ''), COALESCE(p.body ->> 'device', 0),
         COALESCE((SELECT f.device FROM fitted_part f WHERE f.part = +p.id), 0),
         COALESCE((SELECT e.place FROM (
             SELECT o.seq, o.body ->> 'place' AS place FROM event o
              WHERE o.device = 0 AND o.subject = 'part' AND o.id = p.id
             UNION ALL
             SELECT x.seq, x.body ->> 'place' FROM event x
              WHERE x.body ->> 'part' = +p.id AND (x.verb = 'fit_part' OR x.verb = 'remove_part')
                AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq)) AS e
            WHERE e.place IS NOT NULL ORDER BY e.seq DESC LIMIT 1), 0)
    FROM dossier p WHERE p.subject = 'part';

-- What is set aside for a removal that has not left, and who set it aside.
CREATE VIEW waste_loaded (device, removal, seq, code, operator) AS
  SELECT d.id, r.id, e.seq, r.code, e.operator
    FROM device d
    JOIN event e ON e.seq = (
      SELECT max(x.seq) FROM event x
       WHERE x.device = d.id AND x.device > 0 AND (x.verb = 'load_waste' OR x.verb = 'unload_waste')
         AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq))
    JOIN dossier r ON r.subject = 'removal' AND r.id = e.body ->> 'removal' AND r.state = 'draft'
   WHERE d.state = 'waste' AND e.verb = 'load_waste' AND e.seq > d.moved;
-- What is known of a removal: the last said of each; `gone` is the seq of its leaving, or 0.
CREATE VIEW removal (id, code, state, recycler, carrier, planned, place, slip, attestation, gone) AS
  SELECT d.id, d.code, d.state,
         CAST(COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'recycler')), 20), 0) AS INTEGER),
         CAST(COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'carrier')), 20), 0) AS INTEGER),
         COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'planned')), 20), ''),
         CAST(COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'place')), 20), 0) AS INTEGER),
         COALESCE(max(e.body ->> 'slip'), ''), COALESCE(max(e.body ->> 'attestation'), ''),
         max(CASE WHEN e.verb = 'remove' AND d.state IN ('removed', 'attested') THEN e.seq ELSE 0 END)
    FROM dossier d
    JOIN event e ON e.device = 0 AND e.subject = 'removal' AND e.id = d.id
   WHERE d.subject = 'removal'
   GROUP BY d.id;
-- The bulk weighed for a removal, but for what was taken off again.
CREATE VIEW removal_bulk (removal, line, what, code, mass, how) AS
  SELECT e.id, e.seq, e.body ->> 'what', e.body ->> 'code', e.body ->> 'mass', e.body ->> 'how'
    FROM event e
   WHERE e.device = 0 AND e.subject = 'removal' AND e.verb = 'weigh_removal'
     AND NOT EXISTS (SELECT 1 FROM event o
                      WHERE o.device = 0 AND o.subject = 'removal' AND o.id = e.id
                        AND o.verb = 'unweigh_removal' AND o.body ->> 'line' = e.seq);
-- What the site said of waste, and what holds now.
CREATE VIEW waste_said (seq, what, code, weee, mass) AS
  SELECT seq, body ->> 'what', body ->> 'code', body ->> 'weee', body ->> 'mass' FROM event
   WHERE device = 0 AND subject = 'setting' AND id = 0 AND verb = 'set_waste';
CREATE VIEW waste_in_force (what, code, weee, mass, seq) AS
  SELECT u.what, COALESCE(substr(max(printf('%019d', s.seq) || s.code), 20), u.code),
         CAST(COALESCE(substr(max(printf('%019d', s.seq) || s.weee), 20), k.weee, 0) AS INTEGER),
         CAST(COALESCE(substr(max(printf('%019d', s.seq) || s.mass), 20), u.mass) AS INTEGER),
         COALESCE(max(s.seq), 0)
    FROM usual_waste u
    LEFT JOIN kind k ON k.name = u.what
    LEFT JOIN waste_said s ON s.what = u.what
   GROUP BY u.what;
-- The devices of a removal, loaded or gone, each with its code, its WEEE category and its mass: as it
-- was weighed, else the default of its kind, 0 where none is known; as all that stood when it left.
CREATE VIEW removal_device (removal, device, kind, code, weee, mass, weighed) AS
  SELECT x.removal, x.device, x.kind,
         COALESCE((SELECT e.body ->> 'code' FROM event e
                    WHERE e.device = x.device AND e.device > 0 AND e.verb = 'load_waste' AND e.seq < x.gone
                      AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
                    ORDER BY e.seq DESC LIMIT 1),
                  (SELECT s.code FROM waste_said s
                    WHERE s.what = x.kind AND s.code IS NOT NULL AND s.seq < x.gone
                    ORDER BY s.seq DESC LIMIT 1), u.code),
         COALESCE((SELECT s.weee FROM waste_said s
                    WHERE s.what = x.kind AND s.weee IS NOT NULL AND s.seq < x.gone
                    ORDER BY s.seq DESC LIMIT 1), k.weee),
         COALESCE(x.mass, (SELECT s.mass FROM waste_said s
                            WHERE s.what = x.kind AND s.mass IS NOT NULL AND s.seq < x.gone
                            ORDER BY s.seq DESC LIMIT 1), u.mass),
         x.mass IS NOT NULL
    FROM (SELECT m.removal, m.gone, d.id AS device, d.kind, (
             SELECT e.body ->> 'mass' FROM event e
              WHERE e.device = d.id AND e.device > 0 AND e.subject = 'device'
                AND (e.verb = 'identify' OR e.verb = 'correct') AND e.body ->> 'mass' > 0
                AND e.seq < m.gone AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
              ORDER BY e.seq DESC LIMIT 1) AS mass
            FROM (SELECT removal, device, 9223372036854775807 AS gone FROM waste_loaded
                  UNION ALL
                  SELECT w.removal, w.id, COALESCE((
                           SELECT max(e.seq) FROM dossier r
                             JOIN event e ON e.device = 0 AND e.subject = 'removal' AND e.id = r.id
                            WHERE r.subject = 'removal' AND r.id = w.removal AND e.verb = 'remove'
                              AND r.state IN ('removed', 'attested')), 9223372036854775807)
                    FROM device w WHERE w.removal > 0) AS m
            JOIN device d ON d.id = m.device) AS x
    JOIN usual_waste u ON u.what = x.kind
    JOIN kind k ON k.name = x.kind;

-- Every version of every recipe, by the event that made it, and what each request asks for.
CREATE VIEW recipe_line (recipe, version, line, kind, grade, category, article, service, quantity) AS
  SELECT e.id, e.seq, j.key + 1, COALESCE(j.value ->> 'kind', ''), COALESCE(j.value ->> 'grade', ''),
         COALESCE(j.value ->> 'category', ''), COALESCE(j.value ->> 'article', 0),
         COALESCE(j.value ->> 'service', ''), COALESCE(j.value ->> 'quantity', 1)
    FROM event e, json_each(e.body -> 'lines') j
   WHERE e.device = 0 AND e.subject = 'recipe' AND e.body ->> 'lines' IS NOT NULL;
CREATE VIEW recipe_in_force (id, code, state, version, label) AS
  SELECT d.id, d.code, d.state, v.seq, COALESCE(v.body ->> 'label', d.body ->> 'label', '')
    FROM dossier d JOIN event v ON v.seq = (
      SELECT max(e.seq) FROM event e
       WHERE e.device = 0 AND e.subject = 'recipe' AND e.id = d.id AND e.body ->> 'lines' IS NOT NULL)
   WHERE d.subject = 'recipe';
CREATE VIEW request_line (request, line, recipe, kind, grade, category, article, quantity) AS
  SELECT d.id, j.key + 1, COALESCE(j.value ->> 'recipe', 0), COALESCE(j.value ->> 'kind', ''),
         COALESCE(j.value ->> 'grade', ''), COALESCE(j.value ->> 'category', ''),
         COALESCE(j.value ->> 'article', 0), COALESCE(j.value ->> 'quantity', 1)
    FROM dossier d, json_each(d.body -> 'lines') j
   WHERE d.subject = 'request' AND d.body ->> 'lines' IS NOT NULL;
-- What is known of an organisation: the last said of each.
CREATE VIEW organisation (id, code, state, capacity, siret, rna, status, convention) AS
  SELECT d.id, d.code, d.state, COALESCE(d.body ->> 'as', ''),
         COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'siret')), 20), ''),
         COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'rna')), 20), ''),
         COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'status')), 20), ''),
         COALESCE(substr(max(printf('%019d', e.seq) || (e.body ->> 'convention')), 20), '')
    FROM dossier d
    JOIN event e ON e.device = 0 AND e.subject = 'organisation' AND e.id = d.id
   WHERE d.subject = 'organisation'
   GROUP BY d.id;

-- Where places stand: the last said of each. A place is opened in one that is there, and is never moved
-- into what stands in it: they make a tree.
CREATE VIEW location (id, code, state, kind, label, within) AS
  SELECT d.id, d.code, d.state,
         COALESCE((SELECT e.body ->> 'kind' FROM event e
                    WHERE e.device = 0 AND e.subject = 'location' AND e.id = d.id
                      AND e.body ->> 'kind' IS NOT NULL ORDER BY e.seq DESC LIMIT 1), ''),
         COALESCE((SELECT e.body ->> 'label' FROM event e
                    WHERE e.device = 0 AND e.subject = 'location' AND e.id = d.id
                      AND e.body ->> 'label' IS NOT NULL ORDER BY e.seq DESC LIMIT 1), ''),
         COALESCE((SELECT e.body ->> 'within' FROM event e
                    WHERE e.device = 0 AND e.subject = 'location' AND e.id = d.id
                      AND e.body ->> 'within' IS NOT NULL ORDER BY e.seq DESC LIMIT 1), 0)
    FROM dossier d WHERE d.subject = 'location';
-- Each place with every place that it stands in, itself first of all.
CREATE VIEW place_within (place, ancestor) AS
  WITH RECURSIVE up (place, ancestor) AS (
    SELECT id, id FROM dossier WHERE subject = 'location'
    UNION SELECT u.place, l.within FROM up u JOIN location l ON l.id = u.ancestor WHERE l.within > 0)
  SELECT place, ancestor FROM up;

-- When a device was in somebody's hands. A promise made from a desk is not that.
CREATE VIEW handling (device, seq) AS
  SELECT e.device, e.seq FROM event e
   WHERE e.device > 0 AND e.subject = 'device'
     AND (e.target <> '' AND NOT instr(' correct reserve release ', ' ' || e.verb || ' ')
          OR e.verb = 'locate' OR e.verb = 'see')
     AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq);
-- What stock-takes saw, and where; of what was seen twice the last counts.
CREATE VIEW sighting (take, device, seq, place) AS
  SELECT e.body ->> 'take', e.device, e.seq, e.body ->> 'place' FROM event e
   WHERE e.verb = 'see' AND e.body ->> 'take' IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
     AND NOT EXISTS (SELECT 1 FROM event l
                      WHERE l.verb = 'see' AND l.body ->> 'take' = e.body ->> 'take'
                        AND l.device = e.device AND l.seq > e.seq
                        AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = l.seq));
-- Codes that nothing answered to, each once, and whether somebody said what became of it.
CREATE VIEW kept_code (take, code, seq, place, settled) AS
  SELECT e.id, e.body ->> 'code', min(e.seq), e.body ->> 'place',
         EXISTS (SELECT 1 FROM event s
                  WHERE s.device = 0 AND s.subject = 'stock_take' AND s.id = e.id
                    AND s.verb = 'settle_code' AND s.body ->> 'code' = e.body ->> 'code')
      OR EXISTS (SELECT 1 FROM label l JOIN device d ON d.id = l.device
                  WHERE l.code = e.body ->> 'code' AND d.state <> 'voided')
      OR EXISTS (SELECT 1 FROM device d
                  WHERE d.serial = e.body ->> 'code' AND d.serial <> '' AND d.state <> 'voided')
    FROM event e WHERE e.device = 0 AND e.subject = 'stock_take' AND e.verb = 'keep_code'
   GROUP BY e.id, e.body ->> 'code';

-- What open stock-takes have yet to settle. Expected is what is in custody and stands there now and was
-- in nobody's hands since the stock-take was opened: what left or came in the meantime is no finding.
-- What is here and is recorded elsewhere goes in its place; what is here and should not be at all, or
-- is unknown, wants a person.
CREATE VIEW finding (take, finding, device, code, place) AS
  SELECT t.id, 'missing', d.id, '', d.place
    FROM dossier t
    JOIN place_within w ON w.ancestor = t.body ->> 'place'
     AND (w.place = w.ancestor OR COALESCE(t.body ->> 'scope', 'below') = 'below')
    JOIN device d ON d.place = w.place AND d.place > 0
    JOIN state s ON s.subject = 'device' AND s.name = d.state AND s.custody
   WHERE t.subject = 'stock_take' AND t.state = 'open'
     AND NOT (d.seq > t.moved AND EXISTS (
           SELECT 1 FROM handling h WHERE h.device = d.id AND h.seq > t.moved))
  UNION ALL
  SELECT t.id, CASE WHEN s.custody THEN 'misplaced' ELSE 'unexpected' END, d.id, '', g.place
    FROM dossier t CROSS JOIN sighting g ON g.take = +t.id
    JOIN device d ON d.id = g.device
    JOIN state s ON s.subject = 'device' AND s.name = d.state
   WHERE t.subject = 'stock_take' AND t.state = 'open'
     AND CASE WHEN s.custody
       THEN d.place <> g.place
        AND NOT EXISTS (
              WITH RECURSIVE up (id) AS (
                SELECT d.place
                UNION SELECT l.within FROM up JOIN location l ON l.id = up.id WHERE l.within > 0)
              SELECT 1 FROM up WHERE up.id = g.place)
        AND NOT (d.seq > g.seq AND EXISTS (
              SELECT 1 FROM handling h WHERE h.device = d.id AND h.seq > g.seq))
       ELSE d.moved < g.seq OR NOT EXISTS (
              SELECT 1 FROM event m JOIN state x ON x.subject = 'device' AND x.name = m.source AND x.custody
               WHERE m.seq = d.moved) END
  UNION ALL
  SELECT t.id, 'unknown', 0, k.code, k.place
    FROM dossier t JOIN kept_code k ON k.take = t.id
   WHERE t.subject = 'stock_take' AND t.state = 'open' AND NOT k.settled;

---------------------------------------------------------------------------------------------------
-- 4  Judgement: which rule stands against a move
---------------------------------------------------------------------------------------------------

-- Evidence that is enough, occurred, and was not undone since by a failure or by setting the medium
-- apart as unsafe.
CREATE VIEW standing_evidence (seq, medium) AS
  SELECT s.seq, s.medium FROM sanitisation s
   WHERE s.enough AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = s.seq)
     AND NOT EXISTS (
       SELECT 1 FROM event f
        WHERE f.subject = 'medium' AND f.id = s.medium AND f.seq > s.seq
          AND (f.verb = 'fail_medium' OR f.verb = 'condemn_medium'
               OR f.verb = 'remove_medium' AND f.body ->> 'safe' = 0)
          AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = f.seq));

-- The media a device carries. Safe: sanitised, and then validated since they came in or the device
-- last arrived, by `validate_medium` or by the device's own `complete_wipe` (DOMAIN §2). Evidence
-- filed after that takes nothing away.
CREATE VIEW carried (device, medium, kind, serial, sanitised, here, safe) AS
  SELECT m.device, m.id, m.kind, m.serial, m.sanitised, m.sanitised > d.arrived,
         m.sanitised > 0 AND (
              (m.proven >= m.sanitised AND max(m.proven, m.fitted) > d.arrived)
           OR (m.sanitised > d.arrived AND d.completed > m.sanitised)
           OR (max(m.proven, d.completed) > d.arrived AND EXISTS (
                 SELECT 1 FROM standing_evidence s WHERE s.medium = m.id
                    AND (s.seq <= m.proven AND max(m.proven, m.fitted) > d.arrived
                         OR s.seq > d.arrived AND s.seq < d.completed))))
    FROM medium m JOIN device d ON d.id = m.device
   WHERE m.status = 'fitted';

-- A medium on its own: safe when it was validated, or destroyed.
CREATE VIEW loose (medium, device, status, serial, safe) AS
  SELECT id, device, status, serial,
         status = 'destroyed' OR (sanitised > 0 AND (proven >= sanitised OR proven > 0 AND EXISTS (
           SELECT 1 FROM standing_evidence s WHERE s.medium = medium.id AND s.seq <= proven)))
    FROM medium WHERE status NOT IN ('fitted', 'voided');

-- The rule that stands against each move from where a device stands, or nothing; the first that
-- applies. `own_…` stands only against the operators it names.
CREATE VIEW judgement (device, verb, target, rule) AS
  SELECT d.id, m.verb, m.target, CASE
    WHEN m.target <> d.before AND instr(' unlock resume void_shipping ', ' ' || m.verb || ' ')
      THEN 'not_the_state_before'
    WHEN m.verb = 'void' AND d.before <> '' THEN 'moved_since'
    WHEN m.verb = 'complete_wipe' AND d.inventory <= d.arrived THEN 'inventory_unconfirmed'
    WHEN m.verb = 'attest_no_storage' AND EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id)
      THEN 'carries_media'
    WHEN s.safe AND m.verb <> 'attest_no_storage' AND EXISTS (
           SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe
              AND NOT (m.verb = 'complete_wipe' AND c.here))
      THEN 'golden_rule'
    WHEN s.safe AND m.verb <> 'attest_no_storage'
         AND (d.attested <= d.arrived OR m.verb = 'complete_wipe')
         AND NOT EXISTS (SELECT 1 FROM medium c WHERE c.device = d.id
                            AND (c.status = 'fitted' OR c.removed > d.arrived))
      THEN 'no_medium_recorded'
    WHEN m.verb = 'submit' AND (d.tested <= d.moved OR d.kind IS NOT (
           SELECT t.body ->> 'kind' FROM event t WHERE t.seq = d.tested)) THEN 'test_sheet_missing'
    WHEN m.verb = 'submit' AND NOT d.passed THEN 'blocking_test_failed'
    WHEN m.verb = 'accept' AND d.graded <= d.arrived THEN 'grade_missing'
    WHEN m.verb = 'accept' AND d.category = '' AND EXISTS (SELECT 1 FROM rule_set r WHERE r.kind = d.kind)
      THEN 'category_missing'
    WHEN d.unseen > 0 AND instr(' ship reserve pack ', ' ' || m.verb || ' ') THEN 'not_seen'
    WHEN m.verb = 'ship' AND d.state = 'in_kit' AND NOT EXISTS (
           SELECT 1 FROM dossier k WHERE k.subject = 'kit' AND k.id = d.kit AND k.state = 'shipped')
      THEN 'kit_not_shipped'
    WHEN m.verb = 'accept' AND d.granted <= d.submitted THEN 'own_submission'
    WHEN m.verb = 'complete_wipe'
         AND (SELECT value FROM setting_in_force WHERE name = 'two_person_wipe') = '1'
         AND EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe)
      THEN 'own_sanitisation'
    ELSE '' END
    FROM device d
    JOIN move m ON m.source = d.state AND m.until = 0
    JOIN verb v ON v.name = m.verb AND v.subject = 'device'
    JOIN state s ON s.subject = 'device' AND s.name = m.target;

-- Every move of a device from where it stands, with the rule that stands against it and the medium,
-- kit, state or person at fault.
CREATE VIEW option (device, verb, target, rule, culprit) AS
  SELECT j.device, j.verb, j.target, j.rule, COALESCE(CASE j.rule
    WHEN '' THEN ''
    WHEN 'not_the_state_before' THEN (SELECT d.before FROM device d WHERE d.id = j.device)
    WHEN 'carries_media' THEN (
      SELECT group_concat(CASE c.serial WHEN '' THEN c.kind || ' #' || c.medium
                                        ELSE 'S/N ' || c.serial END, ', ')
        FROM carried c WHERE c.device = j.device)
    WHEN 'golden_rule' THEN (
      SELECT group_concat(CASE c.serial WHEN '' THEN c.kind || ' #' || c.medium
                                        ELSE 'S/N ' || c.serial END, ', ')
        FROM carried c WHERE c.device = j.device AND NOT c.safe
         AND NOT (j.verb = 'complete_wipe' AND c.here))
    WHEN 'kit_not_shipped' THEN (
      SELECT k.code FROM device d JOIN dossier k ON k.subject = 'kit' AND k.id = d.kit
       WHERE d.id = j.device)
    WHEN 'own_submission' THEN (
      SELECT e.operator FROM device d JOIN event e ON e.seq = d.submitted WHERE d.id = j.device)
    WHEN 'own_sanitisation' THEN (
      SELECT group_concat(e.operator, ' ') FROM carried c JOIN event e ON e.seq = c.sanitised
       WHERE c.device = j.device AND NOT c.safe)
    END, '')
    FROM judgement j;

-- The moves that are refused, readable in any shell.
CREATE VIEW refusal (device, verb, target, rule, culprit) AS
  SELECT device, verb, target, rule, culprit FROM option WHERE rule <> '';

-- What may be done to each medium from where it stands, moves and facts, with the rule that stands
-- against it and the person at fault. `own_sanitisation` stands only against whom it names.
CREATE VIEW medium_option (medium, verb, target, rule, culprit) AS
  SELECT m.id, v.name, COALESCE(s.target, ''), CASE
    WHEN v.name IN ('fit_medium', 'store_medium')
         AND NOT (SELECT l.safe FROM loose l WHERE l.medium = m.id)
      THEN 'medium_unsafe'
    WHEN v.name <> 'validate_medium' THEN ''
    WHEN m.sanitised = 0 OR m.status = 'fitted'
         AND m.sanitised <= (SELECT d.arrived FROM device d WHERE d.id = m.device)
      THEN 'nothing_sanitised'
    WHEN (SELECT value FROM setting_in_force WHERE name = 'two_person_wipe') = '1'
      THEN 'own_sanitisation'
    ELSE '' END,
    CASE WHEN v.name = 'validate_medium'
         THEN COALESCE((SELECT e.operator FROM event e WHERE e.seq = m.sanitised), '') ELSE '' END
    FROM medium m
    JOIN verb v ON v.subject = 'medium' AND v.until = 0
    LEFT JOIN move s ON s.verb = v.name AND s.source = m.status AND s.until = 0
   WHERE m.status <> 'voided'
     AND (s.target IS NOT NULL OR v.class = 'fact' AND (v.name <> 'sanitise_medium'
            OR m.status IN ('fitted', 'removed', 'stored', 'to_destroy')));

-- What the state of things demands as a next event, by the law itself: an unsafe medium in a device
-- that should have none sends it back to be wiped, or raises the alarm where it is out of reach; a
-- lot that receives is being counted; a kit is complete or not.
CREATE VIEW lot_consequence (device, verb, lot, source) AS
  SELECT d.id, CASE l.state WHEN 'closed' THEN 'reopen_lot' ELSE 'count_lot' END, l.id, l.state
    FROM device d JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
   WHERE d.moved = d.arrived AND d.arrived > 0 AND l.state <> 'received'
     AND (d.stay = d.moved OR d.before = 'announced');

CREATE VIEW consequence (device, rank, verb, subject, id, source, target) AS
  SELECT d.id, 1, 'rewipe', 'device', d.id, d.state, 'to_wipe'
    FROM device d JOIN state s ON s.subject = 'device'
                 AND s.name = CASE WHEN d.state IN ('on_hold', 'locked') THEN d.before ELSE d.state END
   WHERE s.safe AND s.custody
     AND (EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe)
          OR (d.attested <= d.arrived AND NOT EXISTS (
                SELECT 1 FROM medium c WHERE c.device = d.id
                   AND (c.status = 'fitted' OR c.removed > d.arrived))))
  UNION ALL
  SELECT d.id, 1, 'recall', 'device', d.id, '', ''
    FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
   WHERE s.safe AND NOT s.custody AND d.alert = 0
     AND EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe)
  UNION ALL
  SELECT d.id, 1, 'breach', 'device', d.id, '', ''
    FROM device d
   WHERE d.state = 'missing' AND d.alert = 0
     AND EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe)
  UNION ALL
  SELECT device, 2, verb, 'lot', lot, source, 'received' FROM lot_consequence;

-- The lines that still lack something; a service is given to people and never lacks in a box.
CREATE VIEW kit_line_open (kit, line) AS
  SELECT kit, line FROM kit_line
   WHERE service = '' AND CASE article WHEN 0 THEN device = 0 ELSE packed < quantity END;

CREATE VIEW kit_consequence (kit, verb, source, target) AS
  SELECT k.id, 'reopen_kit', k.state, 'open' FROM dossier k
   WHERE k.subject = 'kit' AND k.state IN ('complete', 'reserved')
     AND EXISTS (SELECT 1 FROM kit_line_open l WHERE l.kit = k.id)
  UNION ALL
  SELECT k.id, 'complete_kit', k.state, 'complete' FROM dossier k
   WHERE k.subject = 'kit' AND k.state = 'open'
     AND NOT EXISTS (SELECT 1 FROM kit_line_open l WHERE l.kit = k.id);

-- A part is fitted while it is in a device; one taken from a device that was not dismantled after all
-- never was.
CREATE VIEW part_consequence (part, verb, source, target) AS
  SELECT p.id, 'mount_part', p.state, 'fitted' FROM dossier p
   WHERE p.subject = 'part' AND p.state = 'in_stock'
     AND EXISTS (SELECT 1 FROM fitted_part f WHERE f.part = +p.id)
  UNION ALL
  SELECT p.id, 'unmount_part', p.state, 'in_stock' FROM dossier p
   WHERE p.subject = 'part' AND p.state = 'fitted'
     AND NOT EXISTS (SELECT 1 FROM fitted_part f WHERE f.part = +p.id)
  UNION ALL
  SELECT p.id, 'void_part', p.state, 'voided' FROM dossier p
    JOIN device d ON d.id = p.body ->> 'device'
   WHERE p.subject = 'part' AND p.state = 'in_stock' AND d.state <> 'dismantled';

-- A kit is shipped and delivered as one.
CREATE VIEW kit_member_consequence (kit, device, verb, source, target) AS
  SELECT k.id, d.id, CASE k.state WHEN 'shipped' THEN 'ship' ELSE 'acknowledge' END, d.state,
         k.state
    FROM dossier k
    JOIN kit_line l ON l.kit = k.id
    JOIN device d ON d.id = l.device AND d.kit = k.id
   WHERE k.subject = 'kit'
     AND (k.state = 'shipped' AND d.state = 'in_kit' OR k.state = 'delivered' AND d.state = 'shipped');

-- Whether evidence is enough: what the policy in force when it was filed said of the technique on
-- this kind of medium, and that it succeeded, verified, without errors, over all the medium holds.
CREATE VIEW sanitisation (seq, medium, enough) AS
  SELECT e.seq, e.id,
         e.body ->> 'result' = 'success'
         AND e.body ->> 'verification' <> 'none'
         AND COALESCE(e.body ->> 'errors', 0) = 0
         AND COALESCE(e.body ->> 'hidden', '') IN ('', 'none')
         AND (e.body ->> 'bytes' IS NULL OR m.capacity = 0 OR e.body ->> 'bytes' >= m.capacity)
         AND COALESCE(
           (SELECT p.enough FROM policy p
             WHERE p.medium_kind = m.kind AND p.technique = e.body ->> 'technique' AND p.seq < e.seq
             ORDER BY p.seq DESC LIMIT 1),
           (SELECT t.enough FROM technique t
             WHERE t.medium_kind = m.kind AND t.name = e.body ->> 'technique'), 0) = 1
    FROM event e JOIN medium m ON m.id = e.id
   WHERE e.subject = 'medium' AND e.verb = 'sanitise_medium';

---------------------------------------------------------------------------------------------------
-- 8  Expectation: the second statement of each projection, over all events at once
---------------------------------------------------------------------------------------------------
-- (stands before 5 because a correction makes its row again from here)

-- Events that occurred, as far as projecting has come.
CREATE VIEW occurred AS
  SELECT e.* FROM event e
   WHERE e.seq <= (SELECT through + 1 FROM projected)
     AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq);

-- Later beats earlier: a value goes with its seq in front of it, and the greatest is taken.
CREATE VIEW device_fold AS
  SELECT e.device AS id,
    max(CASE WHEN subject = 'device' AND target <> '' AND verb <> 'correct' THEN seq ELSE 0 END) AS moved,
    max(CASE WHEN target <> '' AND verb <> 'correct' OR subject = 'medium' AND verb <> 'correct'
             THEN seq ELSE 0 END) AS touched,
    max(CASE WHEN verb IN ('register', 'receive', 'readmit', 'return', 'find') THEN seq ELSE 0 END) AS arrived,
    max(CASE WHEN verb = 'complete_wipe' THEN seq ELSE 0 END) AS completed,
    max(CASE WHEN verb = 'submit' THEN seq ELSE 0 END) AS submitted,
    max(CASE WHEN verb IN ('announce', 'register', 'readmit') THEN seq ELSE 0 END) AS stay,
    max(CASE WHEN verb = 'grade' THEN seq ELSE 0 END) AS graded,
    max(CASE WHEN verb = 'confirm_media' THEN seq ELSE 0 END) AS inventory,
    max(CASE WHEN verb = 'attest_no_storage' THEN seq ELSE 0 END) AS attested,
    max(CASE WHEN verb = 'test' THEN seq ELSE 0 END) AS tested,
    max(CASE WHEN verb = 'grant' THEN seq ELSE 0 END) AS granted,
    max(CASE WHEN verb = 'not_seen' THEN seq ELSE 0 END) AS not_seen,
    max(CASE WHEN subject = 'device' AND (target <> '' OR verb = 'locate' OR verb = 'see')
             THEN seq ELSE 0 END) AS seen,
    max(CASE WHEN verb IN ('recall', 'breach') THEN seq ELSE 0 END) AS raised,
    max(CASE WHEN verb = 'settle_alert' THEN seq ELSE 0 END) AS settled,
    max(CASE WHEN verb = 'reserve' THEN seq ELSE 0 END) AS reserved,
    max(CASE WHEN verb = 'pack' THEN seq ELSE 0 END) AS packed,
    max(CASE WHEN verb = 'ship' THEN seq ELSE 0 END) AS shipped,
    max(CASE WHEN verb = 'remove_waste' THEN seq ELSE 0 END) AS removed,
    max(CASE WHEN subject = 'device' AND target <> '' AND verb <> 'correct' AND target NOT IN
      ('reserved', 'in_kit', 'shipped', 'delivered', 'handed_over') THEN seq ELSE 0 END) AS unreserved,
    max(CASE WHEN subject = 'device' AND target <> '' AND verb <> 'correct' AND target NOT IN
      ('in_kit', 'shipped', 'delivered', 'handed_over') THEN seq ELSE 0 END) AS unpacked,
    max(CASE WHEN subject = 'device' AND target <> '' AND verb <> 'correct' AND target NOT IN
      ('shipped', 'delivered', 'handed_over') THEN seq ELSE 0 END) AS unshipped,
    max(CASE WHEN subject = 'device' AND target <> '' AND verb <> 'correct' AND target NOT IN
      ('waste_removed', 'recycled') THEN seq ELSE 0 END) AS unremoved,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'lot') END), 20) AS lot,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'line') END), 20) AS line,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'kind') END), 20) AS kind,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'maker') END), 20) AS maker,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'model') END), 20) AS model,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'serial') END), 20) AS serial,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'imei') END), 20) AS imei,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'imei2') END), 20) AS imei2,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'donor_tag') END), 20) AS donor_tag,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'acquired') END), 20) AS acquired,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'tag') END), 20) AS tag,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'place') END), 20) AS place,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'grade') END), 20) AS grade,
    substr(max(CASE WHEN facts THEN printf('%019d', seq) || (body ->> 'category') END), 20) AS category
    FROM (SELECT e.*, e.subject = 'device' AND e.verb IN
            ('announce', 'register', 'receive', 'readmit', 'return', 'find', 'identify', 'locate',
             'relabel', 'assign_lot', 'grade', 'correct') AS facts
            FROM occurred e WHERE e.device > 0) AS e
   GROUP BY e.device;

CREATE VIEW expected_device AS
  SELECT f.id,
    COALESCE(m.target, 'voided') AS state, f.moved, f.touched,
    COALESCE(m.happened, o.happened) AS entered,
    (COALESCE(m.happened, o.happened) + (SELECT ahead FROM daylight
       WHERE start <= COALESCE(m.happened, o.happened) ORDER BY start DESC LIMIT 1)) / 86400000 AS day,
    COALESCE(m.source, '') AS before, f.arrived, f.completed, f.submitted, f.stay,
    CAST(COALESCE(f.lot, 0) AS INTEGER) AS lot, CAST(COALESCE(f.line, 0) AS INTEGER) AS line,
    COALESCE(f.kind, 'other') AS kind, COALESCE(f.maker, '') AS maker, COALESCE(f.model, '') AS model,
    COALESCE(f.serial, '') AS serial, COALESCE(f.imei, '') AS imei, COALESCE(f.imei2, '') AS imei2,
    COALESCE(f.donor_tag, '') AS donor_tag, COALESCE(f.acquired, '') AS acquired,
    COALESCE(f.tag, '') AS tag, CAST(COALESCE(f.place, 0) AS INTEGER) AS place,
    COALESCE(f.grade, '') AS grade, COALESCE(f.category, '') AS category, f.graded, f.inventory,
    f.attested, f.tested,
    COALESCE((SELECT t.body ->> 'result' = 'pass' FROM event t WHERE t.seq = f.tested), 0) AS passed,
    f.granted,
    CASE WHEN f.reserved > f.unreserved
         THEN (SELECT b.body ->> 'request' FROM event b WHERE b.seq = f.reserved) ELSE 0 END AS request,
    CASE WHEN f.packed > f.unpacked
         THEN (SELECT b.body ->> 'kit' FROM event b WHERE b.seq = f.packed) ELSE 0 END AS kit,
    CASE WHEN f.packed > f.unpacked
         THEN (SELECT b.body ->> 'line' FROM event b WHERE b.seq = f.packed) ELSE 0 END AS kit_line,
    CASE WHEN f.shipped > f.unshipped
         THEN (SELECT b.body ->> 'delivery' FROM event b WHERE b.seq = f.shipped) ELSE 0 END AS delivery,
    CASE WHEN f.removed > f.unremoved
         THEN (SELECT b.body ->> 'removal' FROM event b WHERE b.seq = f.removed) ELSE 0 END AS removal,
    CASE WHEN m.verb = 'merge' THEN m.body ->> 'survivor' ELSE 0 END AS merged,
    CASE WHEN f.not_seen > f.seen THEN f.not_seen ELSE 0 END AS unseen,
    CASE WHEN f.raised > f.settled AND f.raised > f.arrived THEN f.raised ELSE 0 END AS alert
    FROM device_fold f
    LEFT JOIN event m ON m.seq = f.moved
    LEFT JOIN event o ON f.moved = 0 AND o.seq = (
      SELECT max(x.seq) FROM event x
       WHERE x.device = f.id AND x.device > 0 AND x.subject = 'device' AND x.verb = 'correct'
         AND x.target = 'voided' AND x.seq <= (SELECT through + 1 FROM projected));

CREATE VIEW medium_fold AS
  SELECT e.id,
    max(CASE WHEN target <> '' AND verb <> 'correct' THEN seq ELSE 0 END) AS moved,
    max(CASE WHEN target = 'fitted' AND verb <> 'correct' THEN seq ELSE 0 END) AS fitted,
    max(CASE WHEN source = 'fitted' AND verb <> 'correct' THEN seq ELSE 0 END) AS removed,
    max(CASE WHEN verb = 'validate_medium' OR verb = 'remove_medium' AND body ->> 'safe' = 1
               OR verb = 'fit_medium' AND source = '' THEN seq ELSE 0 END) AS proven,
    max(CASE WHEN verb = 'fit_medium' AND source = '' THEN seq ELSE 0 END) AS bought,
    max(CASE WHEN verb = 'fail_medium' OR verb = 'condemn_medium'
               OR verb = 'remove_medium' AND body ->> 'safe' = 0
             THEN seq ELSE 0 END) AS spoilt,
    substr(max(printf('%019d', seq) || (body ->> 'kind')), 20) AS kind,
    substr(max(printf('%019d', seq) || (body ->> 'maker')), 20) AS maker,
    substr(max(printf('%019d', seq) || (body ->> 'model')), 20) AS model,
    substr(max(printf('%019d', seq) || (body ->> 'serial')), 20) AS serial,
    substr(max(printf('%019d', seq) || (body ->> 'capacity')), 20) AS capacity
    FROM occurred e WHERE e.subject = 'medium'
   GROUP BY e.id;

CREATE VIEW expected_medium AS
  SELECT f.id,
    COALESCE((SELECT e.device FROM event e WHERE e.seq = f.fitted),
             (SELECT e.device FROM event e WHERE e.subject = 'medium' AND e.id = f.id
               ORDER BY e.seq LIMIT 1)) AS device,
    COALESCE((SELECT e.target FROM event e WHERE e.seq = f.moved), 'voided') AS status, f.moved,
    COALESCE(f.kind, '') AS kind, COALESCE(f.maker, '') AS maker, COALESCE(f.model, '') AS model,
    COALESCE(f.serial, '') AS serial, CAST(COALESCE(f.capacity, 0) AS INTEGER) AS capacity,
    COALESCE((SELECT max(s.seq) FROM (
        SELECT s.seq FROM sanitisation s
         WHERE s.medium = f.id AND s.enough AND s.seq <= (SELECT through + 1 FROM projected)
           AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = s.seq)
        UNION ALL SELECT f.bought) AS s WHERE s.seq > f.spoilt), 0) AS sanitised,
    f.proven, f.fitted, f.removed
    FROM medium_fold f;

CREATE VIEW expected_dossier AS
  SELECT e.subject, e.id, max(e.seq) AS seq,
    (SELECT COALESCE(b.body ->> 'code', '') FROM event b
      WHERE b.subject = e.subject AND b.id = e.id AND b.device = 0 ORDER BY b.seq LIMIT 1) AS code,
    substr(max(CASE WHEN target <> '' THEN printf('%019d', e.seq) || e.target END), 20) AS state,
    max(CASE WHEN target <> '' THEN e.seq ELSE 0 END) AS moved,
    (SELECT b.body FROM event b
      WHERE b.subject = e.subject AND b.id = e.id AND b.device = 0 ORDER BY b.seq LIMIT 1) AS body
    FROM event e
   WHERE e.device = 0 AND e.subject NOT IN ('device', 'medium', 'setting', 'ledger')
   GROUP BY e.subject, e.id;

CREATE VIEW expected_tally AS
  SELECT state, day, count(*) AS devices FROM expected_device GROUP BY state, day;

CREATE VIEW expected_flow AS
  SELECT (recorded + (SELECT ahead FROM daylight WHERE start <= e.recorded
                       ORDER BY start DESC LIMIT 1)) / 86400000 AS day,
         verb, source, target, count(*) AS devices
    FROM event e WHERE subject = 'device' AND target <> '' GROUP BY 1, 2, 3, 4;

CREATE VIEW expected_label AS
  SELECT body ->> 'tag' AS code, CAST(substr(max(printf('%019d', seq) || device), 20) AS INTEGER) AS device
    FROM event
   WHERE subject = 'device' AND body ->> 'tag' IS NOT NULL
     AND verb IN ('register', 'receive', 'relabel')
   GROUP BY 1;

CREATE VIEW expected_appointment AS
  SELECT id AS operator, body ->> 'role' AS role, max(seq) AS seq,
         substr(max(printf('%019d', seq) || verb), 20) = 'appoint' AS active
    FROM event WHERE device = 0 AND verb IN ('appoint', 'dismiss') GROUP BY 1, 2;

CREATE VIEW expected_setting AS
  SELECT id, max(seq) AS seq, substr(max(printf('%019d', seq) || (body ->> 'value')), 20) AS value
    FROM event WHERE device = 0 AND verb = 'set' GROUP BY id;

CREATE VIEW expected_rule_set AS
  SELECT j.value AS kind, e.seq, e.body ->> 'rule_set' AS name
    FROM event e, json_each(e.body -> 'kinds') j
   WHERE e.device = 0 AND e.verb = 'adopt_rule_set';

CREATE VIEW expected_sheet_line AS
  SELECT e.body ->> 'kind' AS kind, e.seq, j.value ->> 'name' AS name, j.key + 1 AS ordinal,
         j.value ->> 'blocking' AS blocking, j.value ->> 'fr' AS fr, j.value ->> 'en' AS en
    FROM event e, json_each(e.body -> 'tests') j
   WHERE e.device = 0 AND e.verb = 'set_tests';

CREATE VIEW expected_annulled AS
  SELECT body ->> 'event' AS seq, seq AS correction FROM event
   WHERE verb = 'correct' AND body ->> 'error' = 'did_not_occur';

CREATE VIEW expected_imported AS
  SELECT body ->> 'file' AS file, body ->> 'row' AS row, seq FROM event
   WHERE verb = 'announce' AND body ->> 'file' IS NOT NULL;

CREATE VIEW expected_kit_line AS
  SELECT e.id AS kit, j.key + 1 AS line, COALESCE(j.value ->> 'kind', '') AS kind,
         COALESCE(j.value ->> 'grade', '') AS grade, COALESCE(j.value ->> 'category', '') AS category,
         COALESCE(d.id, 0) AS device, COALESCE(j.value ->> 'article', 0) AS article,
         COALESCE(j.value ->> 'quantity', 1) AS quantity,
         COALESCE((SELECT sum(CASE p.verb WHEN 'pack_article' THEN p.body ->> 'quantity'
                                          ELSE -(p.body ->> 'quantity') END)
                     FROM event p
                    WHERE p.device = 0 AND p.subject = 'kit' AND p.id = e.id
                      AND p.verb IN ('pack_article', 'unpack_article')
                      AND p.body ->> 'line' = j.key + 1), 0) AS packed,
         COALESCE(j.value ->> 'service', '') AS service
    FROM event e, json_each(e.body -> 'lines') j
    LEFT JOIN device d ON d.kit = e.id AND d.kit_line = j.key + 1
   WHERE e.device = 0 AND e.verb = 'open_kit';

-- Every change of how many of an article stand at a place.
CREATE VIEW stock_movement (seq, article, place, quantity) AS
  SELECT seq, id, body ->> 'place', CASE verb
           WHEN 'enter_article' THEN body ->> 'quantity'
           WHEN 'count_article' THEN (body ->> 'quantity') - (body ->> 'before')
           ELSE -(body ->> 'quantity') END
    FROM event
   WHERE device = 0 AND subject = 'article'
     AND verb IN ('enter_article', 'issue_article', 'move_article', 'count_article', 'lose_article')
  UNION ALL
  SELECT seq, id, body ->> 'to', body ->> 'quantity' FROM event
   WHERE device = 0 AND subject = 'article' AND verb = 'move_article'
  UNION ALL
  SELECT seq, body ->> 'article', body ->> 'place', CASE
           WHEN verb IN ('unpack_article', 'unload_article') THEN body ->> 'quantity'
           ELSE -(body ->> 'quantity') END
    FROM event
   WHERE device = 0 AND subject IN ('kit', 'delivery')
     AND verb IN ('pack_article', 'unpack_article', 'load_article', 'unload_article');

CREATE VIEW expected_article_stock AS
  SELECT article, place, sum(quantity) AS quantity FROM stock_movement GROUP BY article, place;

CREATE VIEW expected_loading AS
  SELECT body ->> 'delivery' AS delivery, subject, id, 0 AS place,
         substr(max(printf('%019d', seq) || verb), 20) IN ('load', 'load_kit') AS quantity,
         CAST(substr(max(printf('%019d', seq) || COALESCE(body ->> 'price', -1)), 20) AS INTEGER) AS price
    FROM event
   WHERE subject IN ('device', 'kit') AND verb IN ('load', 'unload', 'load_kit', 'unload_kit')
   GROUP BY 1, 2, 3
  UNION ALL
  SELECT id, 'article', body ->> 'article', body ->> 'place',
         sum(CASE verb WHEN 'load_article' THEN body ->> 'quantity' ELSE -(body ->> 'quantity') END), -1
    FROM event
   WHERE device = 0 AND subject = 'delivery' AND verb IN ('load_article', 'unload_article')
   GROUP BY 1, 3, 4;

CREATE VIEW expected_ceiling AS
  SELECT body ->> 'basis' AS basis, body ->> 'kind' AS kind, seq, body ->> 'cents' AS cents
    FROM event WHERE device = 0 AND verb = 'set_ceiling';

-- From which event to which each operator held each role.
CREATE VIEW held (code, role, since, until) AS
  SELECT o.code, a.role, a.seq, a.next FROM (
      SELECT id, verb, seq, body ->> 'role' AS role,
             lead(seq, 1, 0) OVER (PARTITION BY id, body ->> 'role' ORDER BY seq) AS next
        FROM event WHERE device = 0 AND subject = 'operator' AND verb IN ('appoint', 'dismiss')) a
    JOIN dossier o ON o.subject = 'operator' AND o.id = a.id
   WHERE a.verb = 'appoint';

-- Test sheets as they were filled, each with the sheet that its kind of device then had; the same
-- answers stand once, under the first that gave them.
CREATE VIEW filled_sheet (seq, kind, list, result, sheet) AS
  SELECT min(seq), kind, list, result, sheet FROM (
    SELECT e.seq, e.body ->> 'kind' AS kind, e.body ->> 'result' AS result,
           COALESCE(e.body -> 'sheet', '{}') AS sheet,
           COALESCE((SELECT max(l.seq) FROM sheet_line l
                      WHERE l.kind = e.body ->> 'kind' AND l.seq < e.seq), 0) AS list
      FROM event e WHERE e.verb = 'test' AND e.device > 0)
   GROUP BY kind, list, result, sheet;

-- Events that the law in force at their time did not allow: the numbering, the moves, what came
-- before, the clock and who did it, judged over all events at once.
CREATE VIEW unlawful (seq, rule) AS
  SELECT seq, 'gap' FROM (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS previous FROM event)
   WHERE seq <> previous + 1
  UNION ALL
  SELECT seq, 'clock_back' FROM (SELECT seq, recorded, lag(recorded, 1, 0) OVER (ORDER BY seq) AS previous
                                   FROM event) WHERE recorded < previous
  UNION ALL
  SELECT seq, 'happened_later' FROM event WHERE happened > recorded
  UNION ALL
  SELECT e.seq, 'no_such_move' FROM event e
   WHERE e.target <> '' AND e.verb <> 'correct' AND NOT EXISTS (
     SELECT 1 FROM move m WHERE m.verb = e.verb AND m.source = e.source AND m.target = e.target
        AND m.since <= 1 AND m.until = 0)
  UNION ALL
  SELECT e.seq, 'unknown_verb' FROM event e
   WHERE NOT EXISTS (SELECT 1 FROM verb v WHERE v.name = e.verb AND v.until = 0)
  UNION ALL
  SELECT seq, 'state_changed' FROM (
    SELECT seq, source, lag(target, 1, '') OVER (PARTITION BY device ORDER BY seq) AS previous
      FROM event WHERE device > 0 AND subject = 'device' AND target <> '')
   WHERE source <> previous
  UNION ALL
  SELECT seq, 'state_changed' FROM (
    SELECT seq, source, lag(target, 1, '') OVER (PARTITION BY subject, id ORDER BY seq) AS previous
      FROM event WHERE subject <> 'device' AND target <> '')
   WHERE source <> previous
  UNION ALL
  SELECT f.seq, 'sheet_unknown_test' FROM filled_sheet f, json_each(f.sheet) j
   WHERE NOT EXISTS (SELECT 1 FROM sheet_test t WHERE t.kind = f.kind AND t.seq = f.list AND t.name = j.key)
      OR COALESCE(j.value, '') NOT IN ('pass', 'fail', 'na')
  UNION ALL
  SELECT f.seq, 'sheet_incomplete' FROM filled_sheet f
   WHERE EXISTS (SELECT t.name FROM sheet_test t WHERE t.kind = f.kind AND t.seq = f.list
                 EXCEPT SELECT j.key FROM json_each(f.sheet) j)
  UNION ALL
  SELECT f.seq, 'sheet_contradicted' FROM filled_sheet f
   WHERE f.result IS NOT CASE WHEN EXISTS (
           SELECT 1 FROM sheet_test t JOIN json_each(f.sheet) j ON j.key = t.name
            WHERE t.kind = f.kind AND t.seq = f.list AND t.blocking AND j.value = 'fail')
         THEN 'fail' ELSE 'pass' END
  UNION ALL
  SELECT e.seq, 'not_allowed' FROM event e
   WHERE e.seq > 3 AND e.body ->> 'cause' IS NULL AND NOT EXISTS (
     SELECT 1 FROM held h JOIN may m ON m.role = h.role AND m.verb = e.verb
      WHERE h.code = e.operator AND h.since < e.seq AND (h.until = 0 OR h.until >= e.seq));

---------------------------------------------------------------------------------------------------
-- 5  Projecting: how an event makes its projections
---------------------------------------------------------------------------------------------------
-- A rebuild is `INSERT INTO projection SELECT * FROM event ORDER BY seq` into empty tables.

-- Every event passes here and in 6, so the forms are chosen for what they cost in SQLite: an INSERT
-- of one row of VALUES into a view copies it, INSERT … SELECT makes a temporary table even for no
-- row; IN with three constants or more makes one too, instr() does not; a trigger whose WHEN does
-- not hold still takes its memory, so that long ones stand behind a view that only a short one
-- writes to.

CREATE VIEW projection          AS SELECT * FROM event WHERE 0;
CREATE VIEW subject_projection  AS SELECT * FROM event WHERE 0;
CREATE VIEW device_projection   AS SELECT * FROM event WHERE 0;
CREATE VIEW device_correction   AS SELECT * FROM event WHERE 0;
CREATE VIEW medium_projection   AS SELECT * FROM event WHERE 0;
CREATE VIEW medium_correction   AS SELECT * FROM event WHERE 0;
CREATE VIEW dossier_projection  AS SELECT * FROM event WHERE 0;
CREATE VIEW tally_beginning     AS SELECT 0 AS seq, '' AS state, 0 AS day WHERE 0;
CREATE VIEW flow_projection     AS
  SELECT 0 AS seq, 0 AS day, '' AS verb, '' AS source, '' AS target WHERE 0;
CREATE VIEW flow_beginning      AS
  SELECT 0 AS seq, 0 AS day, '' AS verb, '' AS source, '' AS target WHERE 0;
CREATE VIEW label_projection    AS SELECT 0 AS seq, 0 AS device, '' AS code WHERE 0;
CREATE VIEW goods_projection    AS SELECT * FROM event WHERE 0;
CREATE VIEW stock_change        AS
  SELECT 0 AS seq, 0 AS article, 0 AS place, 0 AS quantity WHERE 0;
CREATE VIEW loading_change      AS
  SELECT 0 AS seq, 0 AS delivery, '' AS subject, 0 AS id, 0 AS place, 0 AS quantity, 0 AS price WHERE 0;

CREATE TRIGGER projection_follows_the_event INSTEAD OF INSERT ON projection BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event e
          WHERE e.seq = NEW.seq AND e.verb IS NEW.verb AND e.subject IS NEW.subject
            AND e.id IS NEW.id AND e.device IS NEW.device AND e.source IS NEW.source
            AND e.target IS NEW.target AND e.body IS NEW.body AND e.operator IS NEW.operator
            AND e.happened IS NEW.happened AND e.recorded IS NEW.recorded AND e.act IS NEW.act);
  INSERT INTO subject_projection VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
  UPDATE projected SET through = NEW.seq WHERE one = 1;
END;

CREATE TRIGGER device_is_projected INSTEAD OF INSERT ON subject_projection
WHEN NEW.subject = 'device' AND NEW.verb <> 'correct' BEGIN
  INSERT INTO device_projection VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER device_correction_is_projected INSTEAD OF INSERT ON subject_projection
WHEN NEW.subject = 'device' AND NEW.verb = 'correct' BEGIN
  INSERT INTO device_correction VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER move_is_projected INSTEAD OF INSERT ON subject_projection
WHEN NEW.subject = 'device' AND NEW.target <> '' BEGIN
  INSERT INTO flow_projection VALUES (
    NEW.seq, (SELECT (NEW.recorded + ahead) / 86400000 FROM daylight
               WHERE start <= NEW.recorded ORDER BY start DESC LIMIT 1),
    NEW.verb, NEW.source, NEW.target);
END;

CREATE TRIGGER medium_is_projected INSTEAD OF INSERT ON subject_projection
WHEN NEW.subject = 'medium' AND NEW.verb NOT IN ('correct', 'identify_medium') BEGIN
  INSERT INTO medium_projection VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER medium_correction_is_projected INSTEAD OF INSERT ON subject_projection
WHEN NEW.subject = 'medium' AND NEW.verb IN ('correct', 'identify_medium') BEGIN
  INSERT INTO medium_correction VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER dossier_is_projected INSTEAD OF INSERT ON subject_projection
WHEN NEW.subject NOT IN ('device', 'medium') BEGIN
  INSERT INTO dossier_projection VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER tally_begins INSTEAD OF INSERT ON tally_beginning
WHEN NOT EXISTS (SELECT 1 FROM tally WHERE state = NEW.state AND day = NEW.day) BEGIN
  INSERT INTO tally (state, day, seq, devices) VALUES (NEW.state, NEW.day, NEW.seq, 0);
END;

CREATE TRIGGER moves_are_counted INSTEAD OF INSERT ON flow_projection BEGIN
  INSERT INTO flow_beginning VALUES (NEW.seq, NEW.day, NEW.verb, NEW.source, NEW.target);
  UPDATE flow SET devices = devices + 1, seq = NEW.seq
   WHERE day = NEW.day AND verb = NEW.verb AND source = NEW.source AND target = NEW.target;
END;

CREATE TRIGGER flow_begins INSTEAD OF INSERT ON flow_beginning
WHEN NOT EXISTS (SELECT 1 FROM flow WHERE day = NEW.day AND verb = NEW.verb
                    AND source = NEW.source AND target = NEW.target) BEGIN
  INSERT INTO flow (day, verb, source, target, seq, devices)
    VALUES (NEW.day, NEW.verb, NEW.source, NEW.target, NEW.seq, 0);
END;

CREATE TRIGGER device_begins INSTEAD OF INSERT ON device_projection
WHEN NEW.source = '' AND NEW.target <> '' BEGIN
  INSERT INTO device (
      id, seq, state, moved, touched, entered, day, before, arrived, completed, submitted, stay, lot,
      line, kind, maker, model, serial, imei, imei2, donor_tag, acquired, tag, place, grade, category,
      graded, inventory, attested, tested, passed, granted, request, kit, kit_line, delivery, removal,
      merged, unseen, alert)
    VALUES (NEW.id, NEW.seq, NEW.target, NEW.seq, NEW.seq, NEW.happened,
      (SELECT (NEW.happened + ahead) / 86400000 FROM daylight
        WHERE start <= NEW.happened ORDER BY start DESC LIMIT 1),
      '', CASE NEW.verb WHEN 'register' THEN NEW.seq ELSE 0 END, 0, 0, NEW.seq,
      COALESCE(NEW.body ->> 'lot', 0), COALESCE(NEW.body ->> 'line', 0),
      COALESCE(NEW.body ->> 'kind', 'other'), COALESCE(NEW.body ->> 'maker', ''),
      COALESCE(NEW.body ->> 'model', ''), COALESCE(NEW.body ->> 'serial', ''),
      COALESCE(NEW.body ->> 'imei', ''), COALESCE(NEW.body ->> 'imei2', ''),
      COALESCE(NEW.body ->> 'donor_tag', ''), COALESCE(NEW.body ->> 'acquired', ''),
      COALESCE(NEW.body ->> 'tag', ''), COALESCE(NEW.body ->> 'place', 0),
      '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  INSERT INTO tally_beginning VALUES (NEW.seq, NEW.target, (SELECT day FROM device WHERE id = NEW.id));
  UPDATE tally SET devices = devices + 1, seq = NEW.seq
   WHERE state = NEW.target AND day = (SELECT day FROM device WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.id AND seq = NEW.seq AND state = NEW.target);
END;

CREATE TRIGGER device_moves INSTEAD OF INSERT ON device_projection
WHEN NEW.source <> '' AND NEW.target <> '' BEGIN
  UPDATE tally SET devices = devices - 1, seq = NEW.seq
   WHERE state = NEW.source AND day = (SELECT day FROM device WHERE id = NEW.id);
  UPDATE device SET
      seq = NEW.seq, state = NEW.target, moved = NEW.seq, touched = NEW.seq, entered = NEW.happened,
      day = (SELECT (NEW.happened + ahead) / 86400000 FROM daylight
              WHERE start <= NEW.happened ORDER BY start DESC LIMIT 1),
      before = NEW.source,
      arrived = CASE WHEN instr(' receive readmit return find ', ' ' || NEW.verb || ' ') THEN NEW.seq ELSE arrived END,
      alert = CASE WHEN instr(' receive readmit return find ', ' ' || NEW.verb || ' ') THEN 0 ELSE alert END,
      completed = CASE NEW.verb WHEN 'complete_wipe' THEN NEW.seq ELSE completed END,
      attested = CASE NEW.verb WHEN 'attest_no_storage' THEN NEW.seq ELSE attested END,
      submitted = CASE NEW.verb WHEN 'submit' THEN NEW.seq ELSE submitted END,
      stay = CASE NEW.verb WHEN 'readmit' THEN NEW.seq ELSE stay END,
      lot = CASE NEW.verb WHEN 'readmit' THEN NEW.body ->> 'lot' ELSE lot END,
      tag = CASE NEW.verb WHEN 'receive' THEN NEW.body ->> 'tag' ELSE tag END,
      place = CASE WHEN instr(' receive readmit return find ', ' ' || NEW.verb || ' ')
                   THEN COALESCE(NEW.body ->> 'place', place) ELSE place END,
      request = CASE WHEN NEW.verb = 'reserve' THEN NEW.body ->> 'request'
                     WHEN instr(' reserved in_kit shipped delivered handed_over ', ' ' || NEW.target || ' ')
                     THEN request ELSE 0 END,
      kit = CASE WHEN NEW.verb = 'pack' THEN NEW.body ->> 'kit'
                 WHEN instr(' in_kit shipped delivered handed_over ', ' ' || NEW.target || ' ') THEN kit ELSE 0 END,
      kit_line = CASE WHEN NEW.verb = 'pack' THEN NEW.body ->> 'line'
                 WHEN instr(' in_kit shipped delivered handed_over ', ' ' || NEW.target || ' ') THEN kit_line ELSE 0 END,
      delivery = CASE WHEN NEW.verb = 'ship' THEN NEW.body ->> 'delivery'
                      WHEN instr(' shipped delivered handed_over ', ' ' || NEW.target || ' ') THEN delivery ELSE 0 END,
      removal = CASE WHEN NEW.verb = 'remove_waste' THEN NEW.body ->> 'removal'
                     WHEN NEW.target IN ('waste_removed', 'recycled') THEN removal ELSE 0 END,
      merged = CASE NEW.verb WHEN 'merge' THEN NEW.body ->> 'survivor' ELSE 0 END,
      unseen = 0
   WHERE id = NEW.id;
  INSERT INTO tally_beginning VALUES (NEW.seq, NEW.target, (SELECT day FROM device WHERE id = NEW.id));
  UPDATE tally SET devices = devices + 1, seq = NEW.seq
   WHERE state = NEW.target AND day = (SELECT day FROM device WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.id AND seq = NEW.seq AND state = NEW.target);
END;

CREATE TRIGGER device_is_labelled INSTEAD OF INSERT ON device_projection
WHEN instr(' register receive relabel ', ' ' || NEW.verb || ' ') BEGIN
  INSERT INTO label_projection VALUES (NEW.seq, NEW.id, NEW.body ->> 'tag');
END;

CREATE TRIGGER row_is_imported INSTEAD OF INSERT ON device_projection
WHEN NEW.verb = 'announce' AND NEW.body ->> 'file' IS NOT NULL BEGIN
  INSERT INTO imported (file, row, seq)
    VALUES (NEW.body ->> 'file', COALESCE(NEW.body ->> 'row', 0), NEW.seq);
END;

CREATE TRIGGER device_fills_a_kit INSTEAD OF INSERT ON device_projection
WHEN NEW.verb = 'pack' BEGIN
  UPDATE kit_line SET device = NEW.id, seq = NEW.seq
   WHERE kit = NEW.body ->> 'kit' AND line = NEW.body ->> 'line' AND device = 0;
END;

CREATE TRIGGER device_leaves_a_kit INSTEAD OF INSERT ON device_projection
WHEN NEW.source <> '' AND NEW.target <> ''
 AND NOT instr(' in_kit shipped delivered handed_over ', ' ' || NEW.target || ' ')
 AND EXISTS (SELECT 1 FROM kit_line WHERE device > 0 AND device = NEW.id) BEGIN
  UPDATE kit_line SET device = 0, seq = NEW.seq WHERE device > 0 AND device = NEW.id;
END;

CREATE TRIGGER device_is_known_better INSTEAD OF INSERT ON device_projection
WHEN NEW.target = '' AND NEW.verb <> 'identify' BEGIN
  UPDATE device SET
      seq = NEW.seq,
      lot = CASE NEW.verb WHEN 'assign_lot' THEN NEW.body ->> 'lot' ELSE lot END,
      place = CASE NEW.verb WHEN 'locate' THEN NEW.body ->> 'place' ELSE place END,
      tag = CASE NEW.verb WHEN 'relabel' THEN NEW.body ->> 'tag' ELSE tag END,
      grade = CASE NEW.verb WHEN 'grade' THEN NEW.body ->> 'grade' ELSE grade END,
      category = CASE NEW.verb WHEN 'grade' THEN COALESCE(NEW.body ->> 'category', category) ELSE category END,
      graded = CASE NEW.verb WHEN 'grade' THEN NEW.seq ELSE graded END,
      inventory = CASE NEW.verb WHEN 'confirm_media' THEN NEW.seq ELSE inventory END,
      attested = CASE NEW.verb WHEN 'attest_no_storage' THEN NEW.seq ELSE attested END,
      tested = CASE NEW.verb WHEN 'test' THEN NEW.seq ELSE tested END,
      passed = CASE NEW.verb WHEN 'test' THEN NEW.body ->> 'result' = 'pass' ELSE passed END,
      granted = CASE NEW.verb WHEN 'grant' THEN NEW.seq ELSE granted END,
      unseen = CASE NEW.verb WHEN 'not_seen' THEN NEW.seq WHEN 'locate' THEN 0
                             WHEN 'see' THEN 0 ELSE unseen END,
      alert = CASE NEW.verb WHEN 'settle_alert' THEN 0 WHEN 'recall' THEN NEW.seq
                            WHEN 'breach' THEN NEW.seq ELSE alert END
   WHERE id = NEW.id;
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.id AND seq = NEW.seq);
END;

CREATE TRIGGER device_is_identified INSTEAD OF INSERT ON device_projection
WHEN NEW.target = '' AND NEW.verb = 'identify' BEGIN
  UPDATE device SET
      seq = NEW.seq,
      kind = COALESCE(NEW.body ->> 'kind', kind), maker = COALESCE(NEW.body ->> 'maker', maker),
      model = COALESCE(NEW.body ->> 'model', model), serial = COALESCE(NEW.body ->> 'serial', serial),
      imei = COALESCE(NEW.body ->> 'imei', imei), imei2 = COALESCE(NEW.body ->> 'imei2', imei2),
      donor_tag = COALESCE(NEW.body ->> 'donor_tag', donor_tag),
      acquired = COALESCE(NEW.body ->> 'acquired', acquired)
   WHERE id = NEW.id;
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.id AND seq = NEW.seq);
END;

-- What did not occur is taken out, and the row made again from what did.
CREATE TRIGGER device_is_corrected INSTEAD OF INSERT ON device_correction BEGIN
  INSERT INTO annulled (seq, correction) SELECT NEW.body ->> 'event', NEW.seq
   WHERE NEW.body ->> 'error' = 'did_not_occur';
  UPDATE tally SET devices = devices - 1, seq = NEW.seq
   WHERE NEW.target <> '' AND state = NEW.source AND day = (SELECT day FROM device WHERE id = NEW.id);
  UPDATE device SET
      seq = NEW.seq,
      (state, moved, touched, entered, day, before, arrived, completed, submitted, stay, lot, line,
       kind, maker, model, serial, imei, imei2, donor_tag, acquired, tag, place, grade, category, graded,
       inventory, attested, tested, passed, granted, request, kit, kit_line, delivery, removal, merged,
       unseen, alert) =
      (SELECT state, moved, touched, entered, day, before, arrived, completed, submitted, stay, lot, line,
       kind, maker, model, serial, imei, imei2, donor_tag, acquired, tag, place, grade, category, graded,
       inventory, attested, tested, passed, granted, request, kit, kit_line, delivery, removal, merged,
       unseen, alert FROM expected_device x WHERE x.id = NEW.id)
   WHERE id = NEW.id;
  INSERT INTO tally_beginning SELECT NEW.seq, NEW.target, day FROM device
   WHERE id = NEW.id AND NEW.target <> '';
  UPDATE tally SET devices = devices + 1, seq = NEW.seq
   WHERE NEW.target <> '' AND state = NEW.target AND day = (SELECT day FROM device WHERE id = NEW.id);
  UPDATE kit_line SET device = 0, seq = NEW.seq
   WHERE device > 0 AND device = NEW.id AND kit <> (SELECT d.kit FROM device d WHERE d.id = NEW.id);
  UPDATE kit_line SET device = NEW.id, seq = NEW.seq
   WHERE device = 0 AND (kit, line) = (SELECT d.kit, d.kit_line FROM device d WHERE d.id = NEW.id);
  SELECT RAISE(ABORT, 'kit_line') FROM device d
   WHERE d.id = NEW.id AND d.kit > 0
     AND NOT EXISTS (SELECT 1 FROM kit_line l WHERE l.kit = d.kit AND l.device = d.id);
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.id AND seq = NEW.seq
                        AND (NEW.target = '' OR state = NEW.target));
END;

CREATE TRIGGER label_is_new INSTEAD OF INSERT ON label_projection
WHEN NOT EXISTS (SELECT 1 FROM label WHERE code = NEW.code) BEGIN
  INSERT INTO label (code, device, seq) VALUES (NEW.code, NEW.device, NEW.seq);
END;

CREATE TRIGGER label_is_bound INSTEAD OF INSERT ON label_projection BEGIN
  UPDATE label SET device = NEW.device, seq = NEW.seq
   WHERE code = NEW.code AND device <> NEW.device;
END;

CREATE TRIGGER series_begins INSTEAD OF INSERT ON label_projection
WHEN NEW.code GLOB '[A-Z][A-Z][A-Z][A-Z][0-9][0-9]-[0-9][0-9][0-9][0-9]*'
 AND NOT substr(NEW.code, 8) GLOB '*[^0-9]*' AND length(NEW.code) <= 16
 AND NOT EXISTS (SELECT 1 FROM series WHERE name = substr(NEW.code, 1, 6)) BEGIN
  INSERT INTO series (name, last, seq)
    VALUES (substr(NEW.code, 1, 6), CAST(substr(NEW.code, 8) AS INTEGER), NEW.seq);
END;

CREATE TRIGGER series_goes_on INSTEAD OF INSERT ON label_projection
WHEN NEW.code GLOB '[A-Z][A-Z][A-Z][A-Z][0-9][0-9]-[0-9][0-9][0-9][0-9]*'
 AND NOT substr(NEW.code, 8) GLOB '*[^0-9]*' AND length(NEW.code) <= 16 BEGIN
  UPDATE series SET last = CAST(substr(NEW.code, 8) AS INTEGER), seq = NEW.seq
   WHERE name = substr(NEW.code, 1, 6) AND last < CAST(substr(NEW.code, 8) AS INTEGER);
END;

CREATE TRIGGER medium_begins INSTEAD OF INSERT ON medium_projection
WHEN NEW.source = '' AND NEW.target <> '' BEGIN
  INSERT INTO medium (id, seq, device, status, moved, kind, maker, model, serial, capacity, sanitised,
                      proven, fitted, removed)
    VALUES (NEW.id, NEW.seq, NEW.device, NEW.target, NEW.seq, COALESCE(NEW.body ->> 'kind', ''),
      COALESCE(NEW.body ->> 'maker', ''), COALESCE(NEW.body ->> 'model', ''),
      COALESCE(NEW.body ->> 'serial', ''), COALESCE(NEW.body ->> 'capacity', 0),
      CASE NEW.verb WHEN 'fit_medium' THEN NEW.seq ELSE 0 END,
      CASE NEW.verb WHEN 'fit_medium' THEN NEW.seq ELSE 0 END, NEW.seq, 0);
  UPDATE device SET seq = NEW.seq, touched = NEW.seq WHERE id = NEW.device;
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM medium WHERE id = NEW.id AND seq = NEW.seq AND status = NEW.target);
END;

-- What `medium_fold` would find with this event as the last.
CREATE TRIGGER medium_changes INSTEAD OF INSERT ON medium_projection
WHEN NEW.source <> '' OR NEW.target = '' BEGIN
  UPDATE medium SET
      seq = NEW.seq,
      device = CASE NEW.target WHEN 'fitted' THEN NEW.device ELSE device END,
      status = CASE NEW.target WHEN '' THEN status ELSE NEW.target END,
      moved = CASE NEW.target WHEN '' THEN moved ELSE NEW.seq END,
      sanitised = CASE
        WHEN NEW.verb = 'fail_medium' OR NEW.verb = 'condemn_medium'
          OR NEW.verb = 'remove_medium' AND NEW.body ->> 'safe' = 0 THEN 0
        WHEN NEW.verb = 'sanitise_medium'
         AND (SELECT s.enough FROM sanitisation s WHERE s.seq = NEW.seq) THEN NEW.seq
        ELSE sanitised END,
      proven = CASE
        WHEN NEW.verb = 'validate_medium' OR NEW.verb = 'remove_medium' AND NEW.body ->> 'safe' = 1
        THEN NEW.seq ELSE proven END,
      fitted = CASE NEW.target WHEN 'fitted' THEN NEW.seq ELSE fitted END,
      removed = CASE NEW.source WHEN 'fitted' THEN NEW.seq ELSE removed END
   WHERE id = NEW.id;
  UPDATE device SET seq = NEW.seq, touched = NEW.seq WHERE id = NEW.device;
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM medium WHERE id = NEW.id AND seq = NEW.seq
                        AND (NEW.target = '' OR status = NEW.target));
END;

-- What did not occur is taken out, and the row made again from what did.
CREATE TRIGGER medium_is_corrected INSTEAD OF INSERT ON medium_correction BEGIN
  INSERT INTO annulled (seq, correction) SELECT NEW.body ->> 'event', NEW.seq
   WHERE NEW.verb = 'correct' AND NEW.body ->> 'error' = 'did_not_occur';
  -- identity first: whether evidence is enough depends on the kind and the capacity
  UPDATE medium SET
      (kind, maker, model, serial, capacity) =
      (SELECT kind, maker, model, serial, capacity FROM expected_medium x WHERE x.id = NEW.id),
      seq = NEW.seq
   WHERE id = NEW.id;
  UPDATE medium SET
      (device, status, moved, sanitised, proven, fitted, removed) =
      (SELECT device, status, moved, sanitised, proven, fitted, removed
         FROM expected_medium x WHERE x.id = NEW.id),
      seq = NEW.seq
   WHERE id = NEW.id;
  UPDATE device SET seq = NEW.seq, touched = NEW.seq WHERE id = NEW.device AND NEW.verb <> 'correct';
  UPDATE device SET seq = NEW.seq,
      touched = (SELECT touched FROM expected_device x WHERE x.id = NEW.device)
   WHERE id = NEW.device AND NEW.verb = 'correct';
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM medium WHERE id = NEW.id AND seq = NEW.seq
                        AND (NEW.target = '' OR status = NEW.target));
END;

CREATE TRIGGER dossier_begins INSTEAD OF INSERT ON dossier_projection
WHEN NEW.source = '' AND NEW.target <> '' BEGIN
  INSERT INTO dossier (subject, id, seq, code, state, moved, body)
    VALUES (NEW.subject, NEW.id, NEW.seq, COALESCE(NEW.body ->> 'code', ''), NEW.target, NEW.seq, NEW.body);
  INSERT INTO kit_line (kit, line, seq, kind, grade, category, device, article, quantity, packed, service)
    SELECT NEW.id, j.key + 1, NEW.seq, COALESCE(j.value ->> 'kind', ''), COALESCE(j.value ->> 'grade', ''),
           COALESCE(j.value ->> 'category', ''), 0, COALESCE(j.value ->> 'article', 0),
           COALESCE(j.value ->> 'quantity', 1), 0, COALESCE(j.value ->> 'service', '')
      FROM json_each(CASE NEW.verb WHEN 'open_kit' THEN NEW.body -> 'lines' ELSE '[]' END) j;
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM dossier WHERE subject = NEW.subject AND id = NEW.id AND seq = NEW.seq);
END;

CREATE TRIGGER dossier_moves INSTEAD OF INSERT ON dossier_projection
WHEN NEW.source <> '' AND NEW.target <> '' BEGIN
  UPDATE dossier SET seq = NEW.seq, state = NEW.target, moved = NEW.seq
   WHERE subject = NEW.subject AND id = NEW.id;
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NOT EXISTS (SELECT 1 FROM dossier WHERE subject = NEW.subject AND id = NEW.id
                        AND seq = NEW.seq AND state = NEW.target);
END;

CREATE TRIGGER goods_are_projected INSTEAD OF INSERT ON dossier_projection
WHEN NEW.target = '' AND (NEW.subject = 'article' OR NEW.subject = 'kit' OR NEW.subject = 'delivery') BEGIN
  INSERT INTO goods_projection VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER article_is_stocked INSTEAD OF INSERT ON goods_projection
WHEN NEW.subject = 'article' AND NEW.verb <> 'set_threshold' BEGIN
  INSERT INTO stock_change VALUES (NEW.seq, NEW.id, NEW.body ->> 'place', CASE NEW.verb
    WHEN 'enter_article' THEN NEW.body ->> 'quantity'
    WHEN 'count_article' THEN (NEW.body ->> 'quantity') - (NEW.body ->> 'before')
    ELSE -(NEW.body ->> 'quantity') END);
END;

CREATE TRIGGER article_arrives_elsewhere INSTEAD OF INSERT ON goods_projection
WHEN NEW.verb = 'move_article' BEGIN
  INSERT INTO stock_change VALUES (NEW.seq, NEW.id, NEW.body ->> 'to', NEW.body ->> 'quantity');
END;

CREATE TRIGGER article_goes_into_a_kit INSTEAD OF INSERT ON goods_projection
WHEN NEW.verb = 'pack_article' OR NEW.verb = 'unpack_article' BEGIN
  INSERT INTO stock_change VALUES (NEW.seq, NEW.body ->> 'article', NEW.body ->> 'place',
    CASE NEW.verb WHEN 'pack_article' THEN -(NEW.body ->> 'quantity') ELSE NEW.body ->> 'quantity' END);
  UPDATE kit_line SET seq = NEW.seq, packed = packed
      + CASE NEW.verb WHEN 'pack_article' THEN NEW.body ->> 'quantity' ELSE -(NEW.body ->> 'quantity') END
   WHERE kit = NEW.id AND line = NEW.body ->> 'line' AND article = NEW.body ->> 'article';
END;

CREATE TRIGGER article_is_loaded INSTEAD OF INSERT ON goods_projection
WHEN NEW.verb = 'load_article' OR NEW.verb = 'unload_article' BEGIN
  INSERT INTO stock_change VALUES (NEW.seq, NEW.body ->> 'article', NEW.body ->> 'place',
    CASE NEW.verb WHEN 'load_article' THEN -(NEW.body ->> 'quantity') ELSE NEW.body ->> 'quantity' END);
  INSERT INTO loading_change VALUES (NEW.seq, NEW.id, 'article', NEW.body ->> 'article',
    NEW.body ->> 'place',
    CASE NEW.verb WHEN 'load_article' THEN NEW.body ->> 'quantity' ELSE -(NEW.body ->> 'quantity') END, -1);
END;

CREATE TRIGGER kit_is_loaded INSTEAD OF INSERT ON goods_projection
WHEN NEW.verb = 'load_kit' OR NEW.verb = 'unload_kit' BEGIN
  INSERT INTO loading_change VALUES (NEW.seq, NEW.body ->> 'delivery', 'kit', NEW.id, 0,
    CASE NEW.verb WHEN 'load_kit' THEN 1 ELSE -1 END, COALESCE(NEW.body ->> 'price', -1));
END;

CREATE TRIGGER device_is_loaded INSTEAD OF INSERT ON device_projection
WHEN NEW.verb = 'load' OR NEW.verb = 'unload' BEGIN
  INSERT INTO loading_change VALUES (NEW.seq, NEW.body ->> 'delivery', 'device', NEW.id, 0,
    CASE NEW.verb WHEN 'load' THEN 1 ELSE -1 END, COALESCE(NEW.body ->> 'price', -1));
END;

CREATE TRIGGER stock_changes INSTEAD OF INSERT ON stock_change BEGIN
  INSERT INTO article_stock (article, place, seq, quantity) SELECT NEW.article, NEW.place, NEW.seq, 0
   WHERE NOT EXISTS (SELECT 1 FROM article_stock WHERE article = NEW.article AND place = NEW.place);
  UPDATE article_stock SET quantity = quantity + NEW.quantity, seq = NEW.seq
   WHERE article = NEW.article AND place = NEW.place;
END;

CREATE TRIGGER loading_changes INSTEAD OF INSERT ON loading_change BEGIN
  INSERT INTO loading (delivery, subject, id, place, seq, quantity, price)
    SELECT NEW.delivery, NEW.subject, NEW.id, NEW.place, NEW.seq, 0, NEW.price
     WHERE NOT EXISTS (SELECT 1 FROM loading WHERE delivery = NEW.delivery AND subject = NEW.subject
                          AND id = NEW.id AND place = NEW.place);
  UPDATE loading SET quantity = quantity + NEW.quantity, price = NEW.price, seq = NEW.seq
   WHERE delivery = NEW.delivery AND subject = NEW.subject AND id = NEW.id AND place = NEW.place;
END;

CREATE TRIGGER dossier_is_known_better INSTEAD OF INSERT ON dossier_projection
WHEN NEW.target = '' BEGIN
  UPDATE dossier SET seq = NEW.seq WHERE subject = NEW.subject AND id = NEW.id;
  INSERT INTO appointment (operator, role, seq, active) SELECT NEW.id, NEW.body ->> 'role', NEW.seq, 0
   WHERE NEW.verb IN ('appoint', 'dismiss') AND NOT EXISTS (
     SELECT 1 FROM appointment WHERE operator = NEW.id AND role = NEW.body ->> 'role');
  UPDATE appointment SET active = NEW.verb = 'appoint', seq = NEW.seq
   WHERE operator = NEW.id AND role = NEW.body ->> 'role' AND NEW.verb IN ('appoint', 'dismiss');
  INSERT INTO setting (id, seq, value) SELECT NEW.id, NEW.seq, NEW.body ->> 'value'
   WHERE NEW.verb = 'set' AND NOT EXISTS (SELECT 1 FROM setting WHERE id = NEW.id);
  UPDATE setting SET value = NEW.body ->> 'value', seq = NEW.seq WHERE id = NEW.id AND NEW.verb = 'set';
  INSERT INTO policy (medium_kind, technique, seq, enough)
    SELECT NEW.body ->> 'medium_kind', NEW.body ->> 'technique', NEW.seq, NEW.body ->> 'enough'
     WHERE NEW.verb = 'set_policy';
  INSERT INTO rule_set (kind, seq, name) SELECT j.value, NEW.seq, NEW.body ->> 'rule_set'
    FROM json_each(CASE NEW.verb WHEN 'adopt_rule_set' THEN NEW.body -> 'kinds' ELSE '[]' END) j;
  INSERT INTO sheet_line (kind, seq, name, ordinal, blocking, fr, en)
    SELECT NEW.body ->> 'kind', NEW.seq, j.value ->> 'name', j.key + 1, j.value ->> 'blocking',
           j.value ->> 'fr', j.value ->> 'en'
      FROM json_each(CASE NEW.verb WHEN 'set_tests' THEN NEW.body -> 'tests' ELSE '[]' END) j;
  INSERT INTO ceiling (basis, kind, seq, cents)
    SELECT NEW.body ->> 'basis', NEW.body ->> 'kind', NEW.seq, NEW.body ->> 'cents'
     WHERE NEW.verb = 'set_ceiling';
END;

---------------------------------------------------------------------------------------------------
-- 6  Enforcing: what is checked before an event is written, and what it brings about
---------------------------------------------------------------------------------------------------

-- Rules are RAISE(ABORT), never UNIQUE or CHECK: an outer OR IGNORE or OR REPLACE overrides those.
-- SQLite fires the youngest trigger first: the form of an event is judged before its meaning, and so
-- declared last.

-- What is long to judge and seldom asked stands behind a view (see 5).
CREATE VIEW correcting AS SELECT * FROM event WHERE 0;
CREATE VIEW belonging  AS SELECT * FROM event WHERE 0;
CREATE VIEW fitting    AS SELECT * FROM event WHERE 0;
CREATE VIEW judging    AS SELECT * FROM event WHERE 0;
CREATE VIEW stating    AS SELECT * FROM event WHERE 0;
CREATE VIEW claiming   AS SELECT * FROM event WHERE 0;
CREATE VIEW evaluating AS SELECT * FROM event WHERE 0;
CREATE VIEW pricing    AS SELECT * FROM event WHERE 0;
CREATE VIEW taking     AS SELECT * FROM event WHERE 0;

-- A correction names the event it corrects: the author's own, or a coordinator's with a reason.
CREATE TRIGGER correction_is_judged BEFORE INSERT ON event WHEN NEW.verb = 'correct' BEGIN
  INSERT INTO correcting VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER correction_is_due INSTEAD OF INSERT ON correcting BEGIN
  SELECT CASE
    WHEN NEW.subject NOT IN ('device', 'medium') THEN RAISE(ABORT, 'not_correctable')
    WHEN NOT EXISTS (SELECT 1 FROM event c WHERE c.seq = NEW.body ->> 'event'
                        AND c.subject = NEW.subject AND c.id = NEW.id AND c.device = NEW.device)
      THEN RAISE(ABORT, 'no_such_subject')
    WHEN instr(' correct recall breach ', ' ' || (SELECT c.verb FROM event c WHERE c.seq = NEW.body ->> 'event') || ' ')
      THEN RAISE(ABORT, 'not_correctable')
    WHEN EXISTS (SELECT 1 FROM annulled a WHERE a.seq = NEW.body ->> 'event')
      THEN RAISE(ABORT, 'already_corrected')
    WHEN NOT EXISTS (
           SELECT 1 FROM dossier o JOIN appointment a ON a.operator = o.id AND a.active
            WHERE o.subject = 'operator' AND o.code = NEW.operator AND a.role IN ('coordinator', 'admin'))
         AND (SELECT c.operator FROM event c WHERE c.seq = NEW.body ->> 'event') <> NEW.operator
      THEN RAISE(ABORT, 'not_the_author')
    WHEN (SELECT c.operator FROM event c WHERE c.seq = NEW.body ->> 'event') <> NEW.operator
         AND NEW.body ->> 'reason' IS NULL
      THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.body ->> 'error' = 'incorrect_data' THEN CASE
      WHEN NEW.source <> '' OR NEW.target <> '' THEN RAISE(ABORT, 'no_such_move')
      WHEN NOT instr(' announce register receive readmit return find identify locate note install add_medium fit_medium identify_medium ', ' ' || (SELECT c.verb FROM event c WHERE c.seq = NEW.body ->> 'event') || ' ')
        THEN RAISE(ABORT, 'not_correctable')
      WHEN EXISTS (SELECT 1 FROM json_each(NEW.body) j WHERE instr(' lot line tag grade category safe code ', ' ' || j.key || ' '))
        THEN RAISE(ABORT, 'not_correctable') END
    WHEN (SELECT c.verb FROM event c WHERE c.seq = NEW.body ->> 'event') = 'dismantle'
         AND EXISTS (SELECT 1 FROM dossier p
                      WHERE p.subject = 'part' AND p.body ->> 'device' = +NEW.device
                        AND p.state IN ('fitted', 'scrapped'))
      THEN RAISE(ABORT, 'part_used')
    WHEN NEW.subject = 'device' AND EXISTS (
           SELECT 1 FROM event c JOIN dossier p ON p.subject = 'part' AND p.id = c.body ->> 'part'
            WHERE c.seq = NEW.body ->> 'event' AND (c.verb = 'fit_part' OR c.verb = 'remove_part') AND (
              p.state = 'scrapped'
              OR c.verb = 'remove_part' AND NOT EXISTS (
                   SELECT 1 FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
                    WHERE d.id = c.device AND s.custody)
              OR EXISTS (SELECT 1 FROM event x
                          WHERE x.body ->> 'part' = c.body ->> 'part'
                            AND (x.verb = 'fit_part' OR x.verb = 'remove_part') AND x.seq > c.seq
                            AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq))))
      THEN RAISE(ABORT, 'part_used')
    WHEN NEW.subject = 'device' AND (
           SELECT c.target FROM event c WHERE c.seq = NEW.body ->> 'event') <> '' THEN CASE
      WHEN (SELECT moved FROM device WHERE id = NEW.id) IS NOT NEW.body ->> 'event'
        THEN RAISE(ABORT, 'not_the_last_move')
      WHEN (SELECT state FROM device WHERE id = NEW.id) <> NEW.source THEN RAISE(ABORT, 'state_changed')
      WHEN NEW.target <> (SELECT CASE c.source WHEN '' THEN 'voided' ELSE c.source END
                            FROM event c WHERE c.seq = NEW.body ->> 'event')
        THEN RAISE(ABORT, 'no_such_move')
      WHEN NOT EXISTS (
             SELECT 1 FROM dossier o JOIN appointment a ON a.operator = o.id AND a.active
              WHERE o.subject = 'operator' AND o.code = NEW.operator AND a.role IN ('coordinator', 'admin'))
           AND EXISTS (SELECT 1 FROM device d JOIN event t ON t.seq = d.touched JOIN event c ON c.seq = d.moved
                        WHERE d.id = NEW.id AND d.touched > d.moved AND t.act <> c.act)
        THEN RAISE(ABORT, 'touched_since') END
    WHEN NEW.subject = 'medium' AND (
           SELECT c.target FROM event c WHERE c.seq = NEW.body ->> 'event') <> '' THEN CASE
      WHEN (SELECT moved FROM medium WHERE id = NEW.id) IS NOT NEW.body ->> 'event'
        THEN RAISE(ABORT, 'not_the_last_move')
      WHEN (SELECT status FROM medium WHERE id = NEW.id) <> NEW.source
        OR NEW.target <> (SELECT CASE c.source WHEN '' THEN 'voided' ELSE c.source END
                            FROM event c WHERE c.seq = NEW.body ->> 'event')
        THEN RAISE(ABORT, 'state_changed') END
    WHEN NEW.source <> '' OR NEW.target <> '' THEN RAISE(ABORT, 'no_such_move')
  END;
END;

CREATE TRIGGER other_event_needs_judgement BEFORE INSERT ON event
WHEN NEW.subject <> 'device' AND NEW.verb <> 'correct' BEGIN
  INSERT INTO belonging VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER dossier_event_obeys_the_law INSTEAD OF INSERT ON belonging
WHEN NEW.subject <> 'medium' BEGIN
  SELECT CASE
    WHEN NEW.subject = 'ledger' THEN
      CASE WHEN NEW.id <> 1 THEN RAISE(ABORT, 'no_such_subject') END
    WHEN NEW.subject = 'setting' THEN
      CASE WHEN NEW.verb = 'set' AND NOT EXISTS (SELECT 1 FROM setting_key WHERE id = NEW.id)
             THEN RAISE(ABORT, 'no_such_subject')
           WHEN NEW.verb = 'set_policy' AND NOT EXISTS (
                  SELECT 1 FROM choice WHERE verb = 'sanitise_medium' AND need = 'technique'
                     AND name = NEW.body ->> 'technique')
             THEN RAISE(ABORT, 'no_such_technique')
           WHEN NEW.verb = 'set_ceiling' AND NEW.body ->> 'kind' NOT IN (
                  SELECT name FROM kind UNION ALL VALUES ('any'), ('multifunction'))
             THEN RAISE(ABORT, 'need_unknown')
           WHEN NEW.verb = 'set_tests' AND (
                  json_type(NEW.body, '$.tests') <> 'array' OR json_array_length(NEW.body, '$.tests') = 0
                  OR EXISTS (
                    SELECT 1 FROM json_each(NEW.body, '$.tests') t WHERE CASE WHEN t.type <> 'object' THEN 1
                      ELSE COALESCE(json_type(t.value, '$.name') <> 'text', 1)
                        OR t.value ->> 'name' = '' OR t.value ->> 'name' GLOB '*[^a-z0-9_]*'
                        OR t.value ->> 'name' IN ('test', 'rest')
                        OR EXISTS (SELECT 1 FROM need n WHERE n.verb = 'test' AND n.name = t.value ->> 'name')
                        OR COALESCE(json_type(t.value, '$.blocking') <> 'integer', 1)
                        OR t.value ->> 'blocking' NOT IN (0, 1)
                        OR COALESCE(json_type(t.value, '$.fr') <> 'text', 1) OR trim(t.value ->> 'fr') = ''
                        OR COALESCE(json_type(t.value, '$.en') <> 'text', 1) OR trim(t.value ->> 'en') = '' END)
                  OR (SELECT count(DISTINCT t.value ->> 'name') < count(*)
                        FROM json_each(NEW.body, '$.tests') t WHERE t.type = 'object'))
             THEN RAISE(ABORT, 'sheet_malformed')
           WHEN NEW.verb = 'adopt_rule_set' AND (
                  json_type(NEW.body, '$.kinds') <> 'array' OR json_array_length(NEW.body, '$.kinds') = 0
                  OR EXISTS (SELECT 1 FROM json_each(NEW.body, '$.kinds') k
                              WHERE COALESCE(k.value, '') NOT IN (SELECT name FROM kind))
                  OR (SELECT count(DISTINCT k.value) < count(*) FROM json_each(NEW.body, '$.kinds') k)
                  OR COALESCE(json_type(NEW.body, '$.content.categories') <> 'array', 1))
             THEN RAISE(ABORT, 'rule_set_malformed') END
    WHEN NEW.source = '' AND NEW.target <> '' THEN CASE
      WHEN NEW.id IS NOT (SELECT COALESCE(max(id), 0) + 1 FROM dossier WHERE subject = NEW.subject)
        THEN RAISE(ABORT, 'id_taken')
      WHEN NEW.subject <> 'evidence' AND trim(COALESCE(NEW.body ->> 'code', '')) = ''
        THEN RAISE(ABORT, 'need_missing')
      WHEN NEW.subject <> 'evidence' AND EXISTS (
             SELECT 1 FROM dossier WHERE subject = NEW.subject AND code = NEW.body ->> 'code')
        THEN RAISE(ABORT, 'code_taken')
      WHEN NEW.verb = 'open_request' AND (
             NEW.body ->> 'wanted' IS NOT NULL
               AND (NEW.body ->> 'wanted' NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                    OR date(NEW.body ->> 'wanted', '+0 days') IS NOT NEW.body ->> 'wanted')
             -- whom a partner serves is counted by public, and nobody is named
             OR NEW.body ->> 'publics' IS NOT NULL AND (
               json_type(NEW.body, '$.publics') <> 'object' OR EXISTS (
                 SELECT 1 FROM json_each(NEW.body, '$.publics') p
                  WHERE p.type <> 'integer' OR p.value < 1 OR p.key NOT IN (
                    SELECT name FROM choice WHERE verb = 'open_request' AND need = 'public'))))
        THEN RAISE(ABORT, 'need_unknown')
      WHEN NEW.verb = 'open_delivery' AND NEW.body ->> 'override' IS NULL
           AND EXISTS (SELECT 1 FROM beneficiary b WHERE b.basis = NEW.body ->> 'basis')
           AND NOT EXISTS (SELECT 1 FROM beneficiary b JOIN organisation o ON o.status = b.status
                            WHERE b.basis = NEW.body ->> 'basis' AND o.id = NEW.body ->> 'partner')
        THEN RAISE(ABORT, 'partner_not_listed')
      WHEN NEW.verb = 'open_delivery' AND NEW.body ->> 'override' IS NOT NULL AND NOT EXISTS (
             SELECT 1 FROM dossier o JOIN appointment a ON a.operator = o.id AND a.active
              WHERE o.subject = 'operator' AND o.code = NEW.operator AND a.role IN ('coordinator', 'admin'))
        THEN RAISE(ABORT, 'not_allowed') END
    WHEN NOT EXISTS (SELECT 1 FROM dossier WHERE subject = NEW.subject AND id = NEW.id)
      THEN RAISE(ABORT, 'no_such_subject')
    WHEN NEW.target <> ''
         AND (SELECT state FROM dossier WHERE subject = NEW.subject AND id = NEW.id) <> NEW.source
      THEN RAISE(ABORT, 'state_changed')
    WHEN NEW.verb = 'close_lot' AND EXISTS (
           SELECT 1 FROM device WHERE lot = NEW.id AND state = 'announced')
      THEN RAISE(ABORT, 'lot_incomplete')
    WHEN NEW.verb = 'dissolve_kit' AND EXISTS (
           SELECT 1 FROM kit_line WHERE kit = NEW.id AND (device > 0 OR packed > 0))
      THEN RAISE(ABORT, 'kit_not_empty')
    WHEN NEW.verb IN ('appoint', 'dismiss') AND NOT EXISTS (
           SELECT 1 FROM role WHERE name = NEW.body ->> 'role')
      THEN RAISE(ABORT, 'no_such_role')
    WHEN (NEW.verb = 'retire' OR NEW.verb = 'dismiss' AND NEW.body ->> 'role' = 'admin')
         AND EXISTS (SELECT 1 FROM appointment WHERE operator = NEW.id AND role = 'admin' AND active)
         AND (SELECT count(*) FROM appointment a JOIN dossier o ON o.subject = 'operator' AND o.id = a.operator
               WHERE a.role = 'admin' AND a.active AND o.state = 'active') = 1
      THEN RAISE(ABORT, 'last_admin')
    WHEN NEW.verb IN ('complete_kit', 'reopen_kit') AND NOT EXISTS (
           SELECT 1 FROM kit_consequence c WHERE c.kit = NEW.id AND c.verb = NEW.verb)
      THEN RAISE(ABORT, 'not_allowed')
    WHEN NEW.verb = 'ship_kit' AND EXISTS (SELECT 1 FROM kit_line l JOIN device d ON d.id = l.device
           WHERE l.kit = NEW.id AND d.unseen > 0) THEN RAISE(ABORT, 'not_seen')
    WHEN NEW.verb = 'reserve_kit' THEN CASE
      WHEN (SELECT state FROM dossier WHERE subject = 'request' AND id = NEW.body ->> 'request')
           NOT IN ('open', 'partly_met')
        THEN RAISE(ABORT, 'request_closed')
      WHEN EXISTS (SELECT 1 FROM loaded l WHERE l.subject = 'kit' AND l.id = NEW.id)
        THEN RAISE(ABORT, 'loaded_elsewhere') END
    WHEN NEW.verb = 'ship_kit' AND EXISTS (SELECT 1 FROM loaded l
           WHERE l.subject = 'kit' AND l.id = NEW.id AND l.delivery <> NEW.body ->> 'delivery')
      THEN RAISE(ABORT, 'loaded_elsewhere')
    WHEN NEW.verb = 'ship_kit' AND NEW.source = 'reserved'
         AND (SELECT r.body ->> 'request' FROM dossier k JOIN event r ON r.seq = k.moved
               WHERE k.subject = 'kit' AND k.id = NEW.id)
             IS NOT (SELECT body ->> 'request' FROM dossier
                      WHERE subject = 'delivery' AND id = NEW.body ->> 'delivery')
      THEN RAISE(ABORT, 'wrong_request')
    WHEN NEW.verb = 'ship_kit' AND EXISTS (
           SELECT 1 FROM dossier b JOIN ceiling_in_force c ON c.basis = b.body ->> 'basis'
            WHERE b.subject = 'delivery' AND b.id = NEW.body ->> 'delivery')
         AND NOT EXISTS (SELECT 1 FROM loading l WHERE l.delivery = NEW.body ->> 'delivery'
                            AND l.subject = 'kit' AND l.id = NEW.id AND l.quantity > 0)
      THEN RAISE(ABORT, 'not_loaded')
    WHEN NEW.verb = 'close_article' AND EXISTS (
           SELECT 1 FROM article_stock WHERE article = NEW.id AND quantity > 0)
      THEN RAISE(ABORT, 'stock_left')
    WHEN NEW.verb = 'send_delivery' AND EXISTS (
           SELECT 1 FROM loading l WHERE l.delivery = NEW.id AND l.quantity > 0 AND CASE l.subject
             WHEN 'device' THEN (SELECT d.delivery FROM device d WHERE d.id = l.id) IS NOT NEW.id
             WHEN 'kit' THEN (SELECT state FROM dossier WHERE subject = 'kit' AND id = l.id)
                             NOT IN ('shipped', 'delivered') END)
      THEN RAISE(ABORT, 'delivery_incomplete')
    WHEN NEW.verb = 'void_delivery' AND EXISTS (
           SELECT 1 FROM loading WHERE delivery = NEW.id AND subject = 'article' AND quantity > 0)
      THEN RAISE(ABORT, 'delivery_incomplete')
    WHEN (NEW.verb = 'close_delivery' OR NEW.verb = 'void_delivery') AND EXISTS (
           SELECT 1 FROM device WHERE delivery = NEW.id AND delivery > 0
              AND (state = 'shipped' OR NEW.verb = 'void_delivery'))
      THEN RAISE(ABORT, 'delivery_incomplete')
    WHEN NEW.verb = 'declare_handover' AND NEW.body ->> 'number' + (
           SELECT COALESCE(sum(e.body ->> 'number'), 0) FROM event e
            WHERE e.subject = 'delivery' AND e.id = NEW.id AND e.device = 0 AND e.verb = 'declare_handover')
         > (SELECT count(*) FROM device WHERE delivery = NEW.id AND delivery > 0
              AND state IN ('delivered', 'handed_over'))
      THEN RAISE(ABORT, 'too_many_handovers')
  END;
END;

-- A part comes out of a device as that is dismantled, and moves only while it is in stock; what goes
-- onto a removal until it leaves.
CREATE TRIGGER parts_and_waste_obey_the_law INSTEAD OF INSERT ON belonging
WHEN NEW.subject = 'part' OR NEW.subject = 'removal' OR NEW.verb = 'set_waste' BEGIN
  SELECT CASE
    WHEN NEW.verb = 'set_waste' THEN
      CASE WHEN NEW.body ->> 'weee' NOT BETWEEN 1 AND 6 THEN RAISE(ABORT, 'need_unknown') END
    WHEN NEW.verb = 'take_part' AND NOT EXISTS (
           SELECT 1 FROM device d JOIN event m ON m.seq = d.moved
            WHERE d.id = NEW.body ->> 'device' AND m.verb = 'dismantle' AND m.act = NEW.act)
      THEN RAISE(ABORT, 'not_dismantled')
    WHEN NEW.verb = 'locate_part'
         AND (SELECT state FROM dossier WHERE subject = 'part' AND id = NEW.id) <> 'in_stock'
      THEN RAISE(ABORT, 'part_not_in_stock')
    WHEN instr(' mount_part unmount_part void_part ', ' ' || NEW.verb || ' ') THEN
      CASE WHEN NOT EXISTS (SELECT 1 FROM part_consequence c WHERE c.part = NEW.id AND c.verb = NEW.verb)
           THEN RAISE(ABORT, 'not_allowed') END
    WHEN NEW.subject = 'part' OR NEW.source = '' AND NEW.target <> '' THEN NULL
    WHEN NEW.target = ''
         AND (SELECT state FROM dossier WHERE subject = 'removal' AND id = NEW.id) <> 'draft'
      THEN RAISE(ABORT, 'removal_closed')
    WHEN NEW.verb = 'weigh_removal' AND NEW.body ->> 'mass' = 0 THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.verb = 'unweigh_removal' AND NOT EXISTS (
           SELECT 1 FROM removal_bulk b WHERE b.removal = NEW.id AND b.line = NEW.body ->> 'line')
      THEN RAISE(ABORT, 'need_unknown')
    WHEN instr(' void_removal reopen_removal ', ' ' || NEW.verb || ' ') AND EXISTS (
           SELECT 1 FROM device WHERE removal = NEW.id AND removal > 0)
      THEN RAISE(ABORT, 'removal_incomplete')
    WHEN NEW.verb = 'remove' THEN CASE
      WHEN NOT EXISTS (SELECT 1 FROM removal r JOIN organisation o ON o.id = r.recycler
                        WHERE r.id = NEW.id AND o.capacity = 'recycler')
        THEN RAISE(ABORT, 'recycler_missing')
      WHEN EXISTS (SELECT 1 FROM waste_loaded l WHERE l.removal = NEW.id)
        THEN RAISE(ABORT, 'removal_incomplete')
      WHEN NOT EXISTS (SELECT 1 FROM device WHERE removal = NEW.id AND removal > 0)
           AND NOT EXISTS (SELECT 1 FROM removal_bulk b WHERE b.removal = NEW.id)
        THEN RAISE(ABORT, 'removal_empty')
      WHEN EXISTS (SELECT 1 FROM removal_device x
                    WHERE x.removal = NEW.id AND x.mass = 0
                      AND NOT EXISTS (SELECT 1 FROM removal_bulk b
                                       WHERE b.removal = NEW.id AND b.what = x.kind))
        THEN RAISE(ABORT, 'mass_unknown') END
  END;
END;

-- What a delivery's basis lets each thing loaded fetch or be worth: a device by its kind or by what it
-- counts as, a kit by all the devices in it. Nothing where the basis sets no ceiling.
CREATE VIEW ceiling_of_device (device, basis, counted, cents) AS
  SELECT d.id, b.basis, k.counted, (
           SELECT c.cents FROM ceiling_in_force c
            WHERE c.basis = b.basis
              AND c.kind IN (CASE k.counted WHEN '' THEN d.kind ELSE k.counted END, 'any')
            ORDER BY c.kind = 'any' LIMIT 1)
    FROM device d, (SELECT DISTINCT basis FROM ceiling_in_force) b,
         (SELECT '' AS counted UNION ALL SELECT 'multifunction') k;

-- A coordinator may go over it, with a reason that stays.
CREATE TRIGGER price_is_judged BEFORE INSERT ON event
WHEN NEW.verb = 'load' OR NEW.verb = 'load_kit' BEGIN
  INSERT INTO pricing VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER price_keeps_under_its_ceiling INSTEAD OF INSERT ON pricing BEGIN
  SELECT CASE
    WHEN c.cents IS NULL THEN NULL
    WHEN NEW.body ->> 'price' IS NULL THEN RAISE(ABORT, 'price_missing')
    WHEN NEW.body ->> 'price' <= c.cents THEN NULL
    WHEN NEW.body ->> 'override' IS NULL OR NOT EXISTS (
           SELECT 1 FROM dossier o JOIN appointment a ON a.operator = o.id AND a.active
            WHERE o.subject = 'operator' AND o.code = NEW.operator AND a.role IN ('coordinator', 'admin'))
      THEN RAISE(ABORT, 'over_ceiling')
  END
    FROM (SELECT sum(x.cents) AS cents
            FROM dossier b
            JOIN ceiling_of_device x ON x.basis = b.body ->> 'basis'
                                    AND x.counted = COALESCE(NEW.body ->> 'as', '')
           WHERE b.subject = 'delivery' AND b.id = NEW.body ->> 'delivery'
             AND x.device IN (SELECT NEW.device WHERE NEW.verb = 'load' UNION ALL
                              SELECT l.device FROM kit_line l
                               WHERE NEW.verb = 'load_kit' AND l.kit = NEW.id AND l.device > 0)) c;
END;

-- The lines of a recipe, of a kit, of a request: each a device by what it must be at least, an article,
-- a service, or for a request a whole recipe; never two of them.
CREATE TRIGGER lines_are_well_formed INSTEAD OF INSERT ON belonging
WHEN NEW.body ->> 'lines' IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'lines_malformed')
   WHERE json_type(NEW.body, '$.lines') <> 'array' OR json_array_length(NEW.body, '$.lines') = 0
      OR EXISTS (
        SELECT 1 FROM json_each(NEW.body, '$.lines') l WHERE CASE WHEN l.type <> 'object' THEN 1 ELSE
          (l.value ->> 'kind' IS NOT NULL) + (l.value ->> 'article' IS NOT NULL)
          + (l.value ->> 'service' IS NOT NULL) + (l.value ->> 'recipe' IS NOT NULL)
            <> CASE WHEN NEW.subject = 'kit' AND l.value = '{}' THEN 0 ELSE 1 END
          OR l.value ->> 'kind' NOT IN (SELECT name FROM kind)
          OR l.value ->> 'grade' NOT IN (SELECT name FROM choice WHERE verb = 'grade' AND need = 'grade')
          OR l.value ->> 'category' NOT IN (
               SELECT name FROM choice WHERE verb = 'grade' AND need = 'category')
          OR l.value ->> 'service' NOT IN (
               SELECT name FROM choice WHERE verb = 'give_service' AND need = 'service')
          -- nothing is not in an empty list, which would be true
          OR (l.value ->> 'article' IS NOT NULL
              AND l.value ->> 'article' NOT IN (SELECT id FROM dossier WHERE subject = 'article'))
          OR (l.value ->> 'recipe' IS NOT NULL
              AND l.value ->> 'recipe' NOT IN (SELECT id FROM dossier WHERE subject = 'recipe'))
          OR (l.value ->> 'recipe' IS NOT NULL AND NEW.subject <> 'request')
          OR (l.value ->> 'service' IS NOT NULL AND NEW.subject = 'request')
          OR COALESCE(json_type(l.value, '$.quantity'), 'integer') <> 'integer'
          OR COALESCE(l.value ->> 'quantity', 1) < 1
          OR (NEW.subject = 'kit' AND l.value ->> 'kind' IS NOT NULL
              AND COALESCE(l.value ->> 'quantity', 1) <> 1) END)
      OR (NEW.subject <> 'request' AND NOT EXISTS (
            SELECT 1 FROM json_each(NEW.body, '$.lines') l
             WHERE l.value = '{}' OR l.value ->> 'kind' IS NOT NULL));
  SELECT RAISE(ABORT, 'kit_not_of_recipe')
   WHERE NEW.subject = 'kit' AND NEW.body ->> 'recipe' IS NOT NULL AND (
     NOT EXISTS (SELECT 1 FROM recipe_line r
                  WHERE r.recipe = NEW.body ->> 'recipe' AND r.version = NEW.body ->> 'version')
     OR EXISTS (
       SELECT 1 FROM (
         SELECT r.kind, r.grade, r.category, r.article, r.service, r.quantity AS asked, 0 AS given
           FROM recipe_line r
          WHERE r.recipe = NEW.body ->> 'recipe' AND r.version = NEW.body ->> 'version'
         UNION ALL
         SELECT COALESCE(l.value ->> 'kind', ''), COALESCE(l.value ->> 'grade', ''),
                COALESCE(l.value ->> 'category', ''), COALESCE(l.value ->> 'article', 0),
                COALESCE(l.value ->> 'service', ''), 0, COALESCE(l.value ->> 'quantity', 1)
           FROM json_each(NEW.body, '$.lines') l)
        GROUP BY kind, grade, category, article, service HAVING sum(asked) <> sum(given)));
END;

-- Articles by place and quantity, never below nothing; what goes into a kit or onto a delivery.
CREATE TRIGGER goods_obey_the_law INSTEAD OF INSERT ON belonging
WHEN NEW.target = '' AND (NEW.subject = 'article' OR NEW.subject = 'kit' OR NEW.subject = 'delivery') BEGIN
  SELECT CASE
    WHEN NEW.subject = 'article' AND (
           SELECT state FROM dossier WHERE subject = 'article' AND id = NEW.id) <> 'active'
      THEN RAISE(ABORT, 'article_closed')
    WHEN NEW.body ->> 'quantity' = 0 AND NEW.verb NOT IN ('count_article', 'set_threshold')
      THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.verb = 'move_article' AND NEW.body ->> 'to' = NEW.body ->> 'place'
      THEN RAISE(ABORT, 'same_place')
    WHEN NEW.verb = 'count_article' AND NEW.body ->> 'before' <> COALESCE((
           SELECT quantity FROM article_stock WHERE article = NEW.id AND place = NEW.body ->> 'place'), 0)
      THEN RAISE(ABORT, 'stock_changed')
    WHEN NEW.verb IN ('issue_article', 'lose_article', 'move_article', 'pack_article', 'load_article')
         AND NEW.body ->> 'quantity' > COALESCE((
           SELECT quantity FROM article_stock
            WHERE article = CASE NEW.subject WHEN 'article' THEN NEW.id ELSE NEW.body ->> 'article' END
              AND place = NEW.body ->> 'place'), 0)
      THEN RAISE(ABORT, 'stock_short')
    WHEN NEW.verb IN ('pack_article', 'unpack_article') AND NOT EXISTS (
           SELECT 1 FROM kit_line l JOIN dossier k ON k.subject = 'kit' AND k.id = l.kit
            WHERE l.kit = NEW.id AND l.line = NEW.body ->> 'line' AND l.article = NEW.body ->> 'article'
              AND CASE NEW.verb
                WHEN 'pack_article' THEN k.state = 'open'
                                     AND l.packed + (NEW.body ->> 'quantity') <= l.quantity
                ELSE k.state IN ('open', 'complete', 'reserved')
                     AND l.packed >= NEW.body ->> 'quantity' END)
      THEN RAISE(ABORT, 'kit_line')
    WHEN NEW.verb IN ('load_article', 'unload_article', 'load_kit')
         AND (SELECT state FROM dossier WHERE subject = 'delivery'
                 AND id = CASE NEW.subject WHEN 'delivery' THEN NEW.id ELSE NEW.body ->> 'delivery' END)
             <> 'draft'
      THEN RAISE(ABORT, 'delivery_closed')
    WHEN NEW.verb = 'unload_article' AND NEW.body ->> 'quantity' > COALESCE((
           SELECT quantity FROM loading WHERE delivery = NEW.id AND subject = 'article'
              AND id = NEW.body ->> 'article' AND place = NEW.body ->> 'place'), 0)
      THEN RAISE(ABORT, 'not_loaded')
    WHEN NEW.verb = 'unload_kit' AND NOT EXISTS (
           SELECT 1 FROM loaded l WHERE l.subject = 'kit' AND l.id = NEW.id
              AND l.delivery = NEW.body ->> 'delivery')
      THEN RAISE(ABORT, 'not_loaded')
    WHEN NEW.verb = 'load_kit' THEN CASE
      WHEN EXISTS (SELECT 1 FROM loaded l WHERE l.subject = 'kit' AND l.id = NEW.id)
        THEN RAISE(ABORT, 'loaded_elsewhere')
      WHEN (SELECT state FROM dossier WHERE subject = 'kit' AND id = NEW.id) NOT IN ('complete', 'reserved')
        THEN RAISE(ABORT, 'not_in_stock')
      WHEN EXISTS (SELECT 1 FROM kit_line l JOIN device d ON d.id = l.device
                    WHERE l.kit = NEW.id AND d.unseen > 0) THEN RAISE(ABORT, 'not_seen')
      WHEN EXISTS (SELECT 1 FROM dossier k JOIN event r ON r.seq = k.moved, dossier b
                    WHERE k.subject = 'kit' AND k.id = NEW.id AND k.state = 'reserved'
                      AND b.subject = 'delivery' AND b.id = NEW.body ->> 'delivery'
                      AND b.body ->> 'request' IS NOT r.body ->> 'request')
        THEN RAISE(ABORT, 'wrong_request') END
  END;
END;

-- A stock-take sees, marks and counts while it is open, at its place and below.
CREATE TRIGGER device_event_cites_a_stock_take BEFORE INSERT ON event
WHEN NEW.subject = 'device' AND instr(' see not_seen locate ', ' ' || NEW.verb || ' ')
 AND NEW.body ->> 'take' IS NOT NULL BEGIN
  INSERT INTO taking VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER count_cites_a_stock_take INSTEAD OF INSERT ON belonging
WHEN NEW.verb = 'keep_code' OR NEW.verb = 'settle_code'
  OR NEW.verb = 'count_article' AND NEW.body ->> 'take' IS NOT NULL BEGIN
  INSERT INTO taking VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target,
    CASE NEW.subject WHEN 'stock_take' THEN json_set(NEW.body, '$.take', NEW.id) ELSE NEW.body END);
END;

CREATE TRIGGER stock_take_is_open_and_spans_the_place INSTEAD OF INSERT ON taking BEGIN
  SELECT CASE
    WHEN t.state <> 'open' THEN RAISE(ABORT, 'stock_take_closed')
    WHEN NEW.verb = 'see' AND EXISTS (
           SELECT 1 FROM sighting g
            WHERE g.take = NEW.body ->> 'take' AND g.device = NEW.device
              AND g.place = NEW.body ->> 'place')
      THEN RAISE(ABORT, 'already_seen')
    WHEN NEW.body ->> 'place' = t.body ->> 'place' OR NEW.body ->> 'place' IS NULL THEN NULL
    WHEN t.body ->> 'scope' = 'only' OR NOT EXISTS (
           WITH RECURSIVE up (id) AS (
             SELECT NEW.body ->> 'place'
             UNION SELECT l.within FROM up JOIN location l ON l.id = up.id WHERE l.within > 0)
           SELECT 1 FROM up WHERE up.id = t.body ->> 'place')
      THEN RAISE(ABORT, 'place_elsewhere') END
    FROM dossier t WHERE t.subject = 'stock_take' AND t.id = NEW.body ->> 'take';
END;

-- A stock-take is closed when what it missed is marked and what it found elsewhere is put in its place;
-- what nobody can explain stays as it is only for a reason.
CREATE TRIGGER stock_take_is_closed INSTEAD OF INSERT ON belonging WHEN NEW.verb = 'close_stock_take' BEGIN
  SELECT CASE
    WHEN f.finding = 'misplaced' OR f.finding = 'missing' AND d.unseen = 0
      THEN RAISE(ABORT, 'stock_take_unsettled')
    WHEN f.finding <> 'missing' AND NEW.body ->> 'reason' IS NULL THEN RAISE(ABORT, 'findings_left') END
    FROM finding f LEFT JOIN device d ON d.id = f.device WHERE f.take = NEW.id;
END;

-- A place is closed empty, and never stands in itself; a pickup has a date and one who carries.
CREATE TRIGGER place_obeys_the_law INSTEAD OF INSERT ON belonging
WHEN NEW.subject = 'location' BEGIN
  SELECT CASE
    WHEN NEW.verb = 'move_location' AND NEW.body = '{}' THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.body ->> 'within' IS NOT NULL AND EXISTS (
           WITH RECURSIVE up (id) AS (
             SELECT NEW.body ->> 'within'
             UNION SELECT l.within FROM up JOIN location l ON l.id = up.id WHERE l.within > 0)
           SELECT 1 FROM up WHERE up.id = NEW.id)
      THEN RAISE(ABORT, 'place_cycle')
    WHEN NEW.verb = 'close_location' AND (
           EXISTS (SELECT 1 FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
                    WHERE d.place = NEW.id AND d.place > 0 AND s.custody)
           OR EXISTS (SELECT 1 FROM article_stock a WHERE a.place = NEW.id AND a.quantity > 0)
           OR EXISTS (SELECT 1 FROM location l WHERE l.within = NEW.id AND l.state = 'active'))
      THEN RAISE(ABORT, 'place_used') END;
END;

CREATE TRIGGER pickup_obeys_the_law INSTEAD OF INSERT ON belonging
WHEN NEW.verb = 'plan_lot' OR NEW.verb = 'replan_lot' BEGIN
  SELECT CASE
    WHEN date(NEW.body ->> 'date', '+0 days') IS NOT NEW.body ->> 'date' THEN RAISE(ABORT, 'date_malformed')
    WHEN NEW.body ->> 'carrier' IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM organisation o WHERE o.id = NEW.body ->> 'carrier' AND o.capacity = 'carrier')
      THEN RAISE(ABORT, 'not_a_carrier')
    WHEN NEW.verb = 'replan_lot' AND NEW.body = '{}' THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.verb = 'replan_lot' AND (SELECT state FROM dossier WHERE subject = 'lot' AND id = NEW.id)
         NOT IN ('planned', 'announced') THEN RAISE(ABORT, 'no_such_move') END;
END;

CREATE TRIGGER medium_event_obeys_the_law INSTEAD OF INSERT ON belonging
WHEN NEW.subject = 'medium' BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.device AND state <> 'voided')
      THEN RAISE(ABORT, 'no_such_subject')
    WHEN NEW.source = '' AND NEW.target <> '' THEN
      CASE WHEN NEW.id IS NOT (SELECT COALESCE(max(id), 0) + 1 FROM medium) THEN RAISE(ABORT, 'id_taken')
           WHEN NEW.verb = 'fit_medium' AND (NEW.body ->> 'invoice' IS NULL OR NEW.body ->> 'kind' IS NULL)
           THEN RAISE(ABORT, 'need_missing') END
    WHEN NOT EXISTS (SELECT 1 FROM medium WHERE id = NEW.id AND status <> 'voided')
      THEN RAISE(ABORT, 'no_such_subject')
    WHEN NEW.target <> '' AND (SELECT status FROM medium WHERE id = NEW.id) <> NEW.source
      THEN RAISE(ABORT, 'state_changed')
    WHEN NEW.verb <> 'fit_medium' AND (SELECT device FROM medium WHERE id = NEW.id) <> NEW.device
      THEN RAISE(ABORT, 'medium_elsewhere')
    WHEN NEW.verb IN ('fit_medium', 'store_medium') AND (SELECT o.rule FROM medium_option o
           WHERE o.medium = NEW.id AND o.verb = NEW.verb) = 'medium_unsafe'
      THEN RAISE(ABORT, 'medium_unsafe')
    WHEN NEW.verb = 'remove_medium'
         AND NEW.body ->> 'safe' IS NOT (SELECT safe FROM carried WHERE medium = NEW.id AND device = NEW.device)
      THEN RAISE(ABORT, 'untrue_safety')
    WHEN NEW.verb = 'validate_medium' THEN (
      SELECT CASE
        WHEN o.rule = 'nothing_sanitised' THEN RAISE(ABORT, 'nothing_sanitised')
        WHEN o.rule = 'own_sanitisation' AND o.culprit = NEW.operator
          THEN RAISE(ABORT, 'own_sanitisation') END
        FROM medium_option o WHERE o.medium = NEW.id AND o.verb = NEW.verb)
    WHEN NEW.verb = 'sanitise_medium' AND NOT EXISTS (
           SELECT 1 FROM medium_option o WHERE o.medium = NEW.id AND o.verb = NEW.verb)
      THEN RAISE(ABORT, 'no_such_move')
    WHEN NEW.verb = 'identify_medium' AND NEW.body = '{}' THEN RAISE(ABORT, 'need_missing')
  END;
END;

CREATE TRIGGER device_event_needs_fitting_objects BEFORE INSERT ON event
WHEN NEW.subject = 'device' AND instr(' merge fail_wipe rewipe attest_no_storage reserve pack ship load unload remove_waste load_waste unload_waste fit_part remove_part dismantle ', ' ' || NEW.verb || ' ') BEGIN
  INSERT INTO fitting VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER device_event_fits_its_objects INSTEAD OF INSERT ON fitting BEGIN
  SELECT CASE
    WHEN NEW.verb = 'merge' AND NEW.body ->> 'survivor' = NEW.id THEN RAISE(ABORT, 'same_device')
    WHEN NEW.verb = 'merge'
         AND (SELECT state FROM device WHERE id = NEW.body ->> 'survivor') = 'voided'
      THEN RAISE(ABORT, 'survivor_voided')
    WHEN NEW.verb = 'fail_wipe' AND NEW.body ->> 'reason' IS NULL AND NEW.body ->> 'evidence' IS NULL
      THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.verb = 'rewipe' AND NEW.body ->> 'reason' IS NULL AND NOT EXISTS (
           SELECT 1 FROM consequence c WHERE c.device = NEW.id AND c.verb = 'rewipe')
      THEN RAISE(ABORT, 'need_missing')
    WHEN NEW.verb = 'attest_no_storage'
         AND NOT EXISTS (
           SELECT 1 FROM dossier o JOIN appointment a ON a.operator = o.id AND a.active
            WHERE o.subject = 'operator' AND o.code = NEW.operator AND a.role IN ('technician', 'admin'))
         AND NOT EXISTS (
           SELECT 1 FROM device d, setting_in_force s
            WHERE d.id = NEW.id AND s.name = 'storage_free_kinds'
              AND instr(' ' || s.value || ' ', ' ' || d.kind || ' '))
      THEN RAISE(ABORT, 'not_storage_free')
    WHEN NEW.verb = 'reserve'
         AND (SELECT state FROM dossier WHERE subject = 'request' AND id = NEW.body ->> 'request')
             NOT IN ('open', 'partly_met')
      THEN RAISE(ABORT, 'request_closed')
    WHEN NEW.verb IN ('reserve', 'pack') AND EXISTS (
           SELECT 1 FROM loaded l WHERE l.subject = 'device' AND l.id = NEW.id)
      THEN RAISE(ABORT, 'loaded_elsewhere')
    WHEN NEW.verb = 'pack' THEN CASE
      WHEN (SELECT state FROM dossier WHERE subject = 'kit' AND id = NEW.body ->> 'kit') <> 'open'
        OR NOT EXISTS (
           SELECT 1 FROM kit_line l, device d
            WHERE l.kit = NEW.body ->> 'kit' AND l.line = NEW.body ->> 'line' AND l.device = 0
              AND l.article = 0 AND l.service = '' AND d.id = NEW.id AND l.kind IN ('', d.kind)
              AND (l.grade = '' OR d.grade <> '' AND d.grade <= l.grade)
              AND (l.category = '' OR instr('|INVENDABLE|HC|C|B|A|PREMIUM|', '|' || d.category || '|')
                   >= instr('|INVENDABLE|HC|C|B|A|PREMIUM|', '|' || l.category || '|')))
        THEN RAISE(ABORT, 'kit_line')
      WHEN NEW.source = 'reserved'
           AND (SELECT body ->> 'request' FROM dossier WHERE subject = 'kit' AND id = NEW.body ->> 'kit')
               IS NOT (SELECT request FROM device WHERE id = NEW.id)
        THEN RAISE(ABORT, 'wrong_request') END
    WHEN NEW.verb = 'ship' THEN CASE
      WHEN (SELECT state FROM dossier WHERE subject = 'delivery' AND id = NEW.body ->> 'delivery')
           NOT IN ('draft', 'shipped')
        THEN RAISE(ABORT, 'delivery_closed')
      WHEN NEW.source = 'reserved'
           AND (SELECT body ->> 'request' FROM dossier
                 WHERE subject = 'delivery' AND id = NEW.body ->> 'delivery')
               IS NOT (SELECT request FROM device WHERE id = NEW.id)
        THEN RAISE(ABORT, 'wrong_request')
      WHEN NEW.source = 'in_kit' AND NEW.act IS NOT (
             SELECT e.act FROM device d JOIN dossier k ON k.subject = 'kit' AND k.id = d.kit
               JOIN event e ON e.seq = k.moved WHERE d.id = NEW.id)
        THEN RAISE(ABORT, 'kit_not_shipped')
      WHEN EXISTS (SELECT 1 FROM loaded l WHERE l.subject = 'device' AND l.id = NEW.id
                      AND l.delivery <> NEW.body ->> 'delivery')
        THEN RAISE(ABORT, 'loaded_elsewhere')
      WHEN NEW.source <> 'in_kit' AND EXISTS (
             SELECT 1 FROM dossier b JOIN ceiling_in_force c ON c.basis = b.body ->> 'basis'
              WHERE b.subject = 'delivery' AND b.id = NEW.body ->> 'delivery')
           AND NOT EXISTS (SELECT 1 FROM loading l WHERE l.delivery = NEW.body ->> 'delivery'
                              AND l.subject = 'device' AND l.id = NEW.id AND l.quantity > 0)
        THEN RAISE(ABORT, 'not_loaded') END
    WHEN NEW.verb = 'unload' AND NOT EXISTS (
           SELECT 1 FROM loaded l WHERE l.subject = 'device' AND l.id = NEW.id
              AND l.delivery = NEW.body ->> 'delivery')
      THEN RAISE(ABORT, 'not_loaded')
    WHEN NEW.verb = 'load' THEN CASE
      WHEN (SELECT state FROM dossier WHERE subject = 'delivery' AND id = NEW.body ->> 'delivery') <> 'draft'
        THEN RAISE(ABORT, 'delivery_closed')
      WHEN EXISTS (SELECT 1 FROM loaded l WHERE l.subject = 'device' AND l.id = NEW.id)
        THEN RAISE(ABORT, 'loaded_elsewhere')
      WHEN (SELECT state FROM device WHERE id = NEW.id) NOT IN ('in_stock', 'reserved')
        THEN RAISE(ABORT, 'not_in_stock')
      WHEN (SELECT unseen FROM device WHERE id = NEW.id) > 0 THEN RAISE(ABORT, 'not_seen')
      WHEN EXISTS (SELECT 1 FROM device d, dossier b
                    WHERE d.id = NEW.id AND d.state = 'reserved' AND b.subject = 'delivery'
                      AND b.id = NEW.body ->> 'delivery' AND b.body ->> 'request' IS NOT d.request)
        THEN RAISE(ABORT, 'wrong_request') END
    WHEN NEW.verb = 'remove_waste'
         AND (SELECT state FROM dossier WHERE subject = 'removal' AND id = NEW.body ->> 'removal')
             NOT IN ('draft', 'removed')
      THEN RAISE(ABORT, 'removal_closed')
    WHEN NEW.verb = 'remove_waste' AND EXISTS (
           SELECT 1 FROM waste_loaded l WHERE l.device = NEW.id AND l.removal <> NEW.body ->> 'removal')
      THEN RAISE(ABORT, 'loaded_elsewhere')
    WHEN NEW.verb = 'load_waste' THEN CASE
      WHEN (SELECT state FROM dossier WHERE subject = 'removal' AND id = NEW.body ->> 'removal') <> 'draft'
        THEN RAISE(ABORT, 'removal_closed')
      WHEN (SELECT state FROM device WHERE id = NEW.id) <> 'waste' THEN RAISE(ABORT, 'not_waste')
      WHEN EXISTS (SELECT 1 FROM waste_loaded l WHERE l.device = NEW.id)
        THEN RAISE(ABORT, 'loaded_elsewhere') END
    WHEN NEW.verb = 'unload_waste' AND NOT EXISTS (
           SELECT 1 FROM waste_loaded l WHERE l.device = NEW.id AND l.removal = NEW.body ->> 'removal')
      THEN RAISE(ABORT, 'not_loaded')
    WHEN NEW.verb IN ('fit_part', 'remove_part') THEN CASE
      WHEN NOT EXISTS (SELECT 1 FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
                        WHERE d.id = NEW.id AND s.custody)
        THEN RAISE(ABORT, 'out_of_custody')
      WHEN NEW.verb = 'fit_part'
           AND (SELECT state FROM dossier WHERE subject = 'part' AND id = NEW.body ->> 'part') <> 'in_stock'
        THEN RAISE(ABORT, 'part_not_in_stock')
      WHEN NEW.verb = 'remove_part' AND NOT EXISTS (
             SELECT 1 FROM fitted_part f WHERE f.part = NEW.body ->> 'part' AND f.device = NEW.id)
        THEN RAISE(ABORT, 'part_not_here') END
    WHEN NEW.verb = 'dismantle' AND EXISTS (
           SELECT 1 FROM fitted_part f WHERE f.device = NEW.id AND f.device > 0)
      THEN RAISE(ABORT, 'parts_fitted')
  END;
END;

CREATE TRIGGER device_event_fits_its_list BEFORE INSERT ON event
WHEN NEW.subject = 'device' AND instr(' announce register receive relabel assign_lot ', ' ' || NEW.verb || ' ') BEGIN
  SELECT CASE
    WHEN instr(' register receive relabel ', ' ' || NEW.verb || ' ') AND EXISTS (
           SELECT 1 FROM label l JOIN device d ON d.id = l.device
            WHERE l.code = NEW.body ->> 'tag' AND l.device <> NEW.id
              AND NOT (d.state = 'voided' AND d.merged = 0))
      THEN RAISE(ABORT, 'tag_taken')
    WHEN instr(' announce register assign_lot ', ' ' || NEW.verb || ' ')
         AND (SELECT state FROM dossier WHERE subject = 'lot' AND id = NEW.body ->> 'lot') = 'closed'
      THEN RAISE(ABORT, 'lot_closed')
    WHEN NEW.verb = 'announce' AND NEW.body ->> 'file' IS NOT NULL AND EXISTS (
           SELECT 1 FROM imported WHERE file = NEW.body ->> 'file'
              AND row = COALESCE(NEW.body ->> 'row', 0))
      THEN RAISE(ABORT, 'row_known')
  END;
END;

CREATE TRIGGER device_move_needs_judgement BEFORE INSERT ON event
-- a rule stands only against moves to where media must be safe, or back
WHEN NEW.subject = 'device' AND NEW.source <> '' AND NEW.verb <> 'correct'
 AND (instr(' unlock resume void_shipping void ', ' ' || NEW.verb || ' ')
      OR (SELECT safe FROM state WHERE subject = 'device' AND name = NEW.target)) BEGIN
  INSERT INTO judging VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER device_move_is_judged INSTEAD OF INSERT ON judging BEGIN
  SELECT CASE j.rule
    WHEN '' THEN NULL
    WHEN 'own_submission' THEN
      CASE WHEN NEW.operator = (SELECT e.operator FROM event e JOIN device d ON e.seq = d.submitted
                                 WHERE d.id = NEW.id)
           THEN RAISE(ABORT, 'own_submission') END
    WHEN 'own_sanitisation' THEN
      CASE WHEN EXISTS (SELECT 1 FROM carried c JOIN event e ON e.seq = c.sanitised
                         WHERE c.device = NEW.id AND NOT c.safe AND e.operator = NEW.operator)
           THEN RAISE(ABORT, 'own_sanitisation') END
    WHEN 'not_the_state_before' THEN RAISE(ABORT, 'not_the_state_before')
    WHEN 'moved_since' THEN RAISE(ABORT, 'moved_since')
    WHEN 'inventory_unconfirmed' THEN RAISE(ABORT, 'inventory_unconfirmed')
    WHEN 'carries_media' THEN RAISE(ABORT, 'carries_media')
    WHEN 'golden_rule' THEN RAISE(ABORT, 'golden_rule')
    WHEN 'no_medium_recorded' THEN RAISE(ABORT, 'no_medium_recorded')
    WHEN 'test_sheet_missing' THEN RAISE(ABORT, 'test_sheet_missing')
    WHEN 'blocking_test_failed' THEN RAISE(ABORT, 'blocking_test_failed')
    WHEN 'grade_missing' THEN RAISE(ABORT, 'grade_missing')
    WHEN 'category_missing' THEN RAISE(ABORT, 'category_missing')
    WHEN 'not_seen' THEN RAISE(ABORT, 'not_seen')
    WHEN 'kit_not_shipped' THEN RAISE(ABORT, 'kit_not_shipped')
    ELSE RAISE(ABORT, 'not_allowed')
  END
    FROM judgement j
   WHERE j.device = NEW.device AND j.verb = NEW.verb AND j.target = NEW.target;
END;

-- A test's result follows from its sheet, and the sheet is that of the kind of device, whole.
CREATE TRIGGER evaluation_is_judged BEFORE INSERT ON event
WHEN NEW.subject = 'device' AND (NEW.verb = 'test' OR NEW.verb = 'grade') BEGIN
  INSERT INTO evaluating VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER test_follows_from_its_sheet INSTEAD OF INSERT ON evaluating WHEN NEW.verb = 'test' BEGIN
  SELECT CASE
    WHEN NEW.body ->> 'kind' IS NOT (SELECT kind FROM device WHERE id = NEW.id)
      THEN RAISE(ABORT, 'sheet_kind')
    WHEN json_type(NEW.body, '$.sheet') <> 'object' OR s.lacking > 0 THEN RAISE(ABORT, 'sheet_incomplete')
    WHEN (SELECT count(*) FROM json_each(NEW.body, '$.sheet')) <> s.lines
      THEN RAISE(ABORT, 'sheet_unknown_test')
    WHEN s.strange > 0 THEN RAISE(ABORT, 'sheet_answer')
    WHEN (NEW.body ->> 'result' = 'fail') <> (s.failed > 0) THEN RAISE(ABORT, 'sheet_contradicted')
    WHEN json_type(NEW.body, '$.notes') IS NOT NULL AND EXISTS (
           SELECT 1 FROM json_each(NEW.body, '$.notes') n
            WHERE n.type <> 'text' OR length(n.value) <> 64 OR n.value GLOB '*[^0-9a-f]*'
               OR NOT EXISTS (SELECT 1 FROM json_each(NEW.body, '$.sheet') a WHERE a.key = n.key))
      THEN RAISE(ABORT, 'malformed')
  END
    FROM (SELECT count(*) AS lines, sum(a.answer IS NULL) AS lacking,
                 sum(a.answer <> 'pass' AND a.answer <> 'fail' AND a.answer <> 'na') AS strange,
                 sum(a.blocking AND a.answer IS 'fail') AS failed
            FROM (SELECT t.blocking, json_extract(NEW.body, '$.sheet.' || t.name) AS answer
                    FROM sheet_test t
                   WHERE t.kind = NEW.body ->> 'kind' AND t.seq = COALESCE((
                           SELECT max(l.seq) FROM sheet_line l WHERE l.kind = NEW.body ->> 'kind'), 0)) a) s;
END;

CREATE TRIGGER grade_rests_on_what_is_known INSTEAD OF INSERT ON evaluating WHEN NEW.verb = 'grade' BEGIN
  SELECT CASE
    WHEN NEW.body ->> 'battery' > 100 THEN RAISE(ABORT, 'not_a_share')
    WHEN NEW.body ->> 'rule_set' IS NOT NULL AND NEW.body ->> 'rule_set' IS NOT (
           SELECT r.name FROM rule_set r JOIN device d ON d.kind = r.kind
            WHERE d.id = NEW.id ORDER BY r.seq DESC LIMIT 1)
      THEN RAISE(ABORT, 'rule_set_unknown')
  END;
END;

CREATE TRIGGER device_statement_needs_proof BEFORE INSERT ON event
WHEN NEW.subject = 'device' AND NEW.target = ''
 AND instr(' attest_no_storage recall breach ', ' ' || NEW.verb || ' ') BEGIN
  INSERT INTO stating VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER device_statement_is_true INSTEAD OF INSERT ON stating BEGIN
  SELECT CASE
    WHEN NEW.verb = 'attest_no_storage' THEN
      CASE WHEN EXISTS (SELECT 1 FROM device d JOIN move m ON m.verb = NEW.verb AND m.source = d.state
                         WHERE d.id = NEW.id) THEN RAISE(ABORT, 'no_such_move')
           WHEN NOT EXISTS (SELECT 1 FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
                             WHERE d.id = NEW.id AND s.custody) THEN RAISE(ABORT, 'no_such_move')
           WHEN EXISTS (SELECT 1 FROM carried c WHERE c.device = NEW.id) THEN RAISE(ABORT, 'carries_media')
      END
    WHEN NEW.verb IN ('recall', 'breach') AND NOT EXISTS (
           SELECT 1 FROM consequence c WHERE c.device = NEW.id AND c.verb = NEW.verb)
      THEN RAISE(ABORT, 'not_allowed')
  END;
END;

CREATE TRIGGER device_event_obeys_the_law BEFORE INSERT ON event
WHEN NEW.subject = 'device' AND NEW.verb <> 'correct' BEGIN
  SELECT CASE
    WHEN NEW.source = '' AND NEW.target <> '' THEN
      CASE WHEN NEW.id IS NOT (SELECT COALESCE(max(id), 0) + 1 FROM device) THEN RAISE(ABORT, 'id_taken') END
    WHEN NOT EXISTS (SELECT 1 FROM device WHERE id = NEW.id) THEN RAISE(ABORT, 'no_such_subject')
    WHEN NEW.target <> '' THEN
      CASE WHEN (SELECT state FROM device WHERE id = NEW.id) <> NEW.source THEN RAISE(ABORT, 'state_changed')
           WHEN (SELECT entered FROM device WHERE id = NEW.id) > NEW.happened THEN RAISE(ABORT, 'happened_before')
      END
    WHEN (SELECT state FROM device WHERE id = NEW.id) = 'voided' THEN RAISE(ABORT, 'no_such_subject')
    WHEN NEW.verb = 'settle_alert' AND (SELECT alert FROM device WHERE id = NEW.id) = 0
      THEN RAISE(ABORT, 'nothing_to_settle')
    WHEN NEW.verb = 'identify' AND NEW.body = '{}' THEN RAISE(ABORT, 'need_missing')
  END;
END;

-- Who may: a role held, or the law itself when the event is the consequence of the one before.
CREATE TRIGGER event_is_allowed BEFORE INSERT ON event
WHEN (NEW.seq > 3 OR NOT instr(' found enrol appoint ', ' ' || NEW.verb || ' '))
 AND NOT EXISTS (
       SELECT 1 FROM dossier o INDEXED BY dossier_by_code
        CROSS JOIN appointment a ON a.operator = o.id AND a.active
        CROSS JOIN may m ON m.verb = NEW.verb AND m.role = a.role AND m.until = 0
        WHERE o.subject = 'operator' AND o.code = NEW.operator AND o.state = 'active') BEGIN
  INSERT INTO claiming VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

CREATE TRIGGER claim_is_a_consequence INSTEAD OF INSERT ON claiming BEGIN
  SELECT RAISE(ABORT, 'not_allowed')
   WHERE NOT EXISTS (
           SELECT 1 FROM consequence c WHERE c.device = NEW.device AND c.verb = NEW.verb
              AND c.source = NEW.source AND c.target = NEW.target AND NEW.device > 0)
     AND NOT (NEW.verb IN ('count_lot', 'reopen_lot') AND EXISTS (
           SELECT 1 FROM event p JOIN consequence c ON c.device = p.device AND c.subject = 'lot'
            WHERE p.seq = NEW.seq - 1 AND c.id = NEW.id AND c.verb = NEW.verb AND c.source = NEW.source))
     AND NOT (NEW.verb IN ('complete_kit', 'reopen_kit') AND EXISTS (
           SELECT 1 FROM kit_consequence c WHERE c.kit = NEW.id AND c.verb = NEW.verb))
     AND NOT (NEW.verb IN ('mount_part', 'unmount_part', 'void_part') AND EXISTS (
           SELECT 1 FROM part_consequence c WHERE c.part = NEW.id AND c.verb = NEW.verb))
     AND NOT (NEW.verb IN ('ship', 'acknowledge') AND EXISTS (
           SELECT 1 FROM kit_line l JOIN kit_member_consequence c ON c.kit = l.kit AND c.device = l.device
            WHERE l.device > 0 AND l.device = NEW.device AND c.verb = NEW.verb));
END;

CREATE TRIGGER event_meets_its_needs BEFORE INSERT ON event BEGIN
  SELECT CASE
    WHEN json_type(NEW.body, '$.' || n.name) IS NULL THEN
      CASE WHEN n.required THEN RAISE(ABORT, 'need_missing') END
    WHEN n.type IN ('text', 'free') THEN
      CASE WHEN json_type(NEW.body, '$.' || n.name) <> 'text'
             OR trim(json_extract(NEW.body, '$.' || n.name), char(32, 9, 10, 13)) = ''
           THEN RAISE(ABORT, 'need_missing') END
    WHEN n.type = 'integer' THEN
      CASE WHEN json_type(NEW.body, '$.' || n.name) <> 'integer'
             OR json_extract(NEW.body, '$.' || n.name) < 0 THEN RAISE(ABORT, 'need_missing') END
    WHEN n.type = 'choice' THEN
      CASE WHEN NOT EXISTS (SELECT 1 FROM choice c WHERE c.verb = n.verb AND c.need = n.name
              AND c.name = json_extract(NEW.body, '$.' || n.name)) THEN RAISE(ABORT, 'need_unknown') END
    WHEN n.type = 'kind' THEN
      CASE WHEN NOT EXISTS (SELECT 1 FROM kind c WHERE c.name = json_extract(NEW.body, '$.' || n.name))
           THEN RAISE(ABORT, 'need_unknown') END
    WHEN n.type = 'medium_kind' THEN
      CASE WHEN NOT EXISTS (SELECT 1 FROM medium_kind c WHERE c.name = json_extract(NEW.body, '$.' || n.name))
           THEN RAISE(ABORT, 'need_unknown') END
    WHEN n.type = 'json' THEN
      CASE WHEN json_type(NEW.body, '$.' || n.name) NOT IN ('array', 'object')
           THEN RAISE(ABORT, 'need_missing') END
    WHEN json_type(NEW.body, '$.' || n.name) <> 'integer' THEN RAISE(ABORT, 'need_missing')
    WHEN n.refers = 'device' THEN
      CASE WHEN NOT EXISTS (SELECT 1 FROM device d WHERE d.id = json_extract(NEW.body, '$.' || n.name))
           THEN RAISE(ABORT, 'need_unknown') END
    WHEN n.refers = 'medium' THEN
      CASE WHEN NOT EXISTS (SELECT 1 FROM medium d WHERE d.id = json_extract(NEW.body, '$.' || n.name))
           THEN RAISE(ABORT, 'need_unknown') END
    ELSE
      CASE WHEN NOT EXISTS (SELECT 1 FROM dossier d WHERE d.subject = n.refers
              AND d.id = json_extract(NEW.body, '$.' || n.name)) THEN RAISE(ABORT, 'need_unknown')
           WHEN n.refers = 'location' AND (SELECT d.state FROM dossier d WHERE d.subject = 'location'
              AND d.id = json_extract(NEW.body, '$.' || n.name)) <> 'active'
           THEN RAISE(ABORT, 'place_closed') END
    END
    FROM need n WHERE n.verb = NEW.verb AND n.until = 0;
END;

CREATE TRIGGER event_is_well_formed BEFORE INSERT ON event BEGIN
  SELECT CASE
    WHEN NEW.seq IS NOT (SELECT COALESCE(max(seq), 0) + 1 FROM event) THEN RAISE(ABORT, 'gap')
    WHEN typeof(NEW.act) <> 'integer' OR typeof(NEW.recorded) <> 'integer'
      OR typeof(NEW.happened) <> 'integer' OR typeof(NEW.id) <> 'integer'
      OR typeof(NEW.device) <> 'integer' OR typeof(NEW.operator) <> 'text'
      OR typeof(NEW.verb) <> 'text' OR typeof(NEW.subject) <> 'text' OR typeof(NEW.source) <> 'text'
      OR typeof(NEW.target) <> 'text' OR typeof(NEW.body) <> 'text'
      OR instr(CAST(NEW.operator || NEW.verb || NEW.subject || NEW.source || NEW.target || NEW.body
                    AS BLOB), x'00')
      OR NOT json_valid(NEW.body) OR json_type(NEW.body) <> 'object'
      THEN RAISE(ABORT, 'malformed')
    WHEN NEW.act <> NEW.seq AND NOT EXISTS (
           SELECT 1 FROM event a WHERE a.seq = NEW.act AND a.act = a.seq AND a.operator = NEW.operator)
      THEN RAISE(ABORT, 'act')
    WHEN NEW.recorded < (SELECT recorded FROM event WHERE seq = NEW.seq - 1) THEN RAISE(ABORT, 'clock_back')
    WHEN NEW.recorded > CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + 5000
      THEN RAISE(ABORT, 'clock_ahead')
    WHEN NEW.happened > NEW.recorded OR NEW.recorded < 0 THEN RAISE(ABORT, 'happened_later')
    WHEN NOT EXISTS (
           SELECT 1 FROM verb v WHERE v.name = NEW.verb AND v.until = 0
              AND (v.subject = NEW.subject OR v.name = 'correct'))
      THEN RAISE(ABORT, 'unknown_verb')
    WHEN (NEW.verb = 'found') <> (NEW.seq = 1) THEN RAISE(ABORT, 'only_first')
    WHEN NEW.target <> '' AND NEW.verb <> 'correct' AND NOT EXISTS (
           SELECT 1 FROM move m WHERE m.verb = NEW.verb AND m.source = NEW.source
              AND m.target = NEW.target AND m.until = 0)
      THEN RAISE(ABORT, 'no_such_move')
    WHEN NEW.target = '' AND (NEW.source <> '' OR EXISTS (
           SELECT 1 FROM verb v WHERE v.name = NEW.verb AND v.class <> 'fact'
              AND NOT instr(' recall breach attest_no_storage ', ' ' || v.name || ' ')))
      THEN RAISE(ABORT, 'no_such_move')
    WHEN NEW.subject = 'device' AND NEW.device <> NEW.id THEN RAISE(ABORT, 'no_such_subject')
    WHEN NEW.subject NOT IN ('device', 'medium') AND NEW.device <> 0 THEN RAISE(ABORT, 'no_such_subject')
  END;
END;

-- After the write: projections, then what the law itself demands next, step by step. Works alike
-- whether the connection lets triggers fire within themselves or not: what a nested insert has not
-- projected is projected here.
CREATE VIEW following AS SELECT * FROM event WHERE 0;
CREATE VIEW followed  AS SELECT * FROM event WHERE 0;

CREATE TRIGGER event_takes_effect AFTER INSERT ON event BEGIN
  INSERT INTO projection VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
  INSERT INTO following VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

-- Whether anything can follow at all: a device where an unsafe medium must not be, or out of reach;
-- a lot or a kit that is not what it should be. What does follow is told by `consequence`.
CREATE TRIGGER event_may_bring_about_others INSTEAD OF INSERT ON following
WHEN (SELECT follows FROM verb WHERE name = NEW.verb)
 AND (instr(' correct ship_kit deliver_kit fit_part remove_part ', ' ' || NEW.verb || ' ')
   OR EXISTS (SELECT 1 FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
               WHERE d.id = NEW.device
                 AND (s.safe OR instr(' on_hold locked missing ', ' ' || d.state || ' ')))
   OR EXISTS (SELECT 1 FROM lot_consequence c WHERE c.device = NEW.device)
   OR EXISTS (SELECT 1 FROM kit_line WHERE seq >= NEW.seq)) BEGIN
  INSERT INTO followed VALUES (
    NEW.seq, NEW.act, NEW.recorded, NEW.happened, NEW.operator, NEW.verb, NEW.subject, NEW.id,
    NEW.device, NEW.source, NEW.target, NEW.body);
END;

-- Declared before the other, so that it fires after it.
CREATE TRIGGER parts_follow INSTEAD OF INSERT ON followed
WHEN instr(' fit_part remove_part correct ', ' ' || NEW.verb || ' ') BEGIN
  INSERT INTO event
    SELECT (SELECT max(seq) FROM event) + row_number() OVER (ORDER BY c.part), NEW.act, NEW.recorded,
           NEW.recorded, NEW.operator, c.verb, 'part', c.part, 0, c.source, c.target,
           json_object('cause', NEW.seq)
      FROM part_consequence c
     WHERE c.part IN (
       SELECT NEW.body ->> 'part' WHERE NEW.verb <> 'correct'
       UNION ALL
       SELECT e.body ->> 'part' FROM event e WHERE NEW.verb = 'correct' AND e.seq = NEW.body ->> 'event'
       UNION ALL
       SELECT p.id FROM dossier p
        WHERE NEW.source = 'dismantled' AND p.subject = 'part' AND p.body ->> 'device' = +NEW.device);
  INSERT INTO projection SELECT * FROM event WHERE seq > (SELECT through FROM projected) ORDER BY seq;
END;

CREATE TRIGGER event_brings_about_others INSTEAD OF INSERT ON followed BEGIN
  -- what a correction brings back must obey the golden rule too
  SELECT RAISE(ABORT, 'golden_rule')
    FROM device d JOIN state s ON s.subject = 'device' AND s.name = d.state
   WHERE NEW.verb = 'correct' AND NEW.subject = 'device' AND NEW.target <> '' AND d.id = NEW.device
     AND s.safe
     AND (EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe)
          OR (d.attested <= d.arrived AND NOT EXISTS (
                SELECT 1 FROM medium c WHERE c.device = d.id
                   AND (c.status = 'fitted' OR c.removed > d.arrived))));

  INSERT INTO event
    SELECT NEW.seq + 1, NEW.act, NEW.recorded, NEW.recorded, NEW.operator, c.verb, c.subject, c.id,
           c.device, c.source, c.target, json_object('cause', NEW.seq)
      FROM consequence c
     WHERE c.device = NEW.device AND c.rank = 1 AND NEW.device > 0
     LIMIT 1;
  INSERT INTO projection SELECT * FROM event WHERE seq > (SELECT through FROM projected) ORDER BY seq;

  INSERT INTO event
    SELECT (SELECT max(seq) + 1 FROM event), NEW.act, NEW.recorded, NEW.recorded, NEW.operator, c.verb,
           c.subject, c.id, 0, c.source, c.target, json_object('cause', NEW.seq)
      FROM consequence c
     WHERE c.device = NEW.device AND c.rank = 2 AND NEW.subject = 'device'
     LIMIT 1;
  INSERT INTO projection SELECT * FROM event WHERE seq > (SELECT through FROM projected) ORDER BY seq;

  INSERT INTO event
    SELECT (SELECT max(seq) + 1 FROM event), NEW.act, NEW.recorded, NEW.recorded, NEW.operator, c.verb,
           'kit', c.kit, 0, c.source, c.target, json_object('cause', NEW.seq)
      FROM kit_consequence c
     WHERE (NEW.device > 0 OR instr(' pack_article unpack_article ', ' ' || NEW.verb || ' '))
       AND c.kit IN (SELECT kit FROM kit_line WHERE seq >= NEW.seq)
     LIMIT 1;
  INSERT INTO projection SELECT * FROM event WHERE seq > (SELECT through FROM projected) ORDER BY seq;

  INSERT INTO event
    SELECT NEW.seq + row_number() OVER (ORDER BY c.device), NEW.act, NEW.recorded, NEW.happened,
           NEW.operator, c.verb, 'device', c.device, c.device, c.source, c.target,
           json_set(NEW.body, '$.cause', NEW.seq)
      FROM kit_member_consequence c
     WHERE NEW.verb IN ('ship_kit', 'deliver_kit') AND c.kit = NEW.id;
  INSERT INTO projection SELECT * FROM event WHERE seq > (SELECT through FROM projected) ORDER BY seq;
END;

---------------------------------------------------------------------------------------------------
-- 7  Side tables and followers
---------------------------------------------------------------------------------------------------

-- Erasable: names and contacts of operators and organisations, keyed by code.
CREATE TABLE person (
  subject TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, contact TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;
-- Proofs of who is typing: hashes of PIN and badge, Unix accounts. Never in an event. Of operator 0,
-- the ledger itself, the key that signs its checkpoints: `salt` is the public half, `digest` the seed.
CREATE TABLE secret (
  operator INTEGER NOT NULL, kind TEXT NOT NULL, salt BLOB NOT NULL, digest BLOB NOT NULL,
  PRIMARY KEY (operator, kind, digest)
) STRICT, WITHOUT ROWID;
-- What people typed, by the salted digest that the event holds; erasable.
CREATE TABLE free_text (digest TEXT PRIMARY KEY, salt BLOB NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- Raw logs and lists by their SHA-256.
CREATE TABLE attachment (digest TEXT PRIMARY KEY, kept TEXT NOT NULL, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- Followers: what Swift derives and SQL cannot. `through` is the last event they include.
CREATE TABLE follower (name TEXT PRIMARY KEY, through INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE tile (level INTEGER NOT NULL, n INTEGER NOT NULL, root BLOB NOT NULL, PRIMARY KEY (level, n))
  STRICT, WITHOUT ROWID;
CREATE TABLE search_text (device INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (text, content = '', detail = full, tokenize = 'trigram case_sensitive 1');

---------------------------------------------------------------------------------------------------
-- 9  Guards: nothing else writes anywhere
---------------------------------------------------------------------------------------------------

CREATE TRIGGER event_is_never_edited BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event_is_final'); END;
CREATE TRIGGER event_is_never_erased BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event_is_final'); END;

-- The law is frozen: its rows were written above, and nothing writes them again.
CREATE TRIGGER subject_never_grows BEFORE INSERT ON subject BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER subject_never_changes BEFORE UPDATE ON subject BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER subject_never_shrinks BEFORE DELETE ON subject BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER state_never_grows BEFORE INSERT ON state BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER state_never_changes BEFORE UPDATE ON state BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER state_never_shrinks BEFORE DELETE ON state BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER verb_never_grows BEFORE INSERT ON verb BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER verb_never_changes BEFORE UPDATE ON verb BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER verb_never_shrinks BEFORE DELETE ON verb BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER move_never_grows BEFORE INSERT ON move BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER move_never_changes BEFORE UPDATE ON move BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER move_never_shrinks BEFORE DELETE ON move BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER need_never_grows BEFORE INSERT ON need BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER need_never_changes BEFORE UPDATE ON need BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER need_never_shrinks BEFORE DELETE ON need BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER choice_never_grows BEFORE INSERT ON choice BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER choice_never_changes BEFORE UPDATE ON choice BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER choice_never_shrinks BEFORE DELETE ON choice BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER role_never_grows BEFORE INSERT ON role BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER role_never_changes BEFORE UPDATE ON role BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER role_never_shrinks BEFORE DELETE ON role BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER may_never_grows BEFORE INSERT ON may BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER may_never_changes BEFORE UPDATE ON may BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER may_never_shrinks BEFORE DELETE ON may BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER rule_never_grows BEFORE INSERT ON rule BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER rule_never_changes BEFORE UPDATE ON rule BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER rule_never_shrinks BEFORE DELETE ON rule BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER kind_never_grows BEFORE INSERT ON kind BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER kind_never_changes BEFORE UPDATE ON kind BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER kind_never_shrinks BEFORE DELETE ON kind BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER medium_kind_never_grows BEFORE INSERT ON medium_kind BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER medium_kind_never_changes BEFORE UPDATE ON medium_kind BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER medium_kind_never_shrinks BEFORE DELETE ON medium_kind BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER technique_never_grows BEFORE INSERT ON technique BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER technique_never_changes BEFORE UPDATE ON technique BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER technique_never_shrinks BEFORE DELETE ON technique BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER functional_test_never_grows BEFORE INSERT ON functional_test BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER functional_test_never_changes BEFORE UPDATE ON functional_test BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER functional_test_never_shrinks BEFORE DELETE ON functional_test BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_test_never_grows BEFORE INSERT ON usual_test BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_test_never_changes BEFORE UPDATE ON usual_test BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_test_never_shrinks BEFORE DELETE ON usual_test BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_waste_never_grows BEFORE INSERT ON usual_waste BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_waste_never_changes BEFORE UPDATE ON usual_waste BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_waste_never_shrinks BEFORE DELETE ON usual_waste BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_ceiling_never_grows BEFORE INSERT ON usual_ceiling BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_ceiling_never_changes BEFORE UPDATE ON usual_ceiling BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER usual_ceiling_never_shrinks BEFORE DELETE ON usual_ceiling BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER beneficiary_never_grows BEFORE INSERT ON beneficiary BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER beneficiary_never_changes BEFORE UPDATE ON beneficiary BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER beneficiary_never_shrinks BEFORE DELETE ON beneficiary BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER setting_key_never_grows BEFORE INSERT ON setting_key BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER setting_key_never_changes BEFORE UPDATE ON setting_key BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER setting_key_never_shrinks BEFORE DELETE ON setting_key BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER daylight_never_grows BEFORE INSERT ON daylight BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER daylight_never_changes BEFORE UPDATE ON daylight BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;
CREATE TRIGGER daylight_never_shrinks BEFORE DELETE ON daylight BEGIN SELECT RAISE(ABORT, 'law_is_frozen'); END;

-- A projection is written only while its event is being projected, forward, and never erased. The
-- existence checks keep REPLACE and upserts out, which would erase without firing DELETE triggers.
CREATE TRIGGER projecting_goes_forward BEFORE UPDATE ON projected BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.one <> 1 OR OLD.one <> 1 OR NEW.through <> OLD.through + 1
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.through);
END;
CREATE TRIGGER projecting_begins_once BEFORE INSERT ON projected BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER projecting_is_kept BEFORE DELETE ON projected BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER device_begins_by_an_event BEFORE INSERT ON device BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM device WHERE id = NEW.id)
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.subject = 'device'
                        AND e.id = NEW.id AND e.source = '' AND e.target = NEW.state);
END;
CREATE TRIGGER device_changes_by_an_event BEFORE UPDATE ON device BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq <= OLD.seq
      OR NEW.id <> OLD.id
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.device = NEW.id
                        AND NEW.state = CASE WHEN e.subject = 'device' AND e.target <> ''
                                             THEN e.target ELSE OLD.state END);
END;
CREATE TRIGGER device_is_kept BEFORE DELETE ON device BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER medium_begins_by_an_event BEFORE INSERT ON medium BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM medium WHERE id = NEW.id)
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.subject = 'medium'
                        AND e.id = NEW.id AND e.source = '' AND e.target = NEW.status);
END;
CREATE TRIGGER medium_changes_by_an_event BEFORE UPDATE ON medium BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.id <> OLD.id
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.subject = 'medium'
                        AND e.id = NEW.id
                        AND NEW.status IN (OLD.status, CASE e.target WHEN '' THEN OLD.status ELSE e.target END));
END;
CREATE TRIGGER medium_is_kept BEFORE DELETE ON medium BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER dossier_begins_by_an_event BEFORE INSERT ON dossier BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM dossier WHERE subject = NEW.subject AND id = NEW.id)
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.subject = NEW.subject
                        AND e.id = NEW.id AND e.source = '' AND e.target = NEW.state);
END;
CREATE TRIGGER dossier_changes_by_an_event BEFORE UPDATE ON dossier BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq <= OLD.seq
      OR NEW.subject <> OLD.subject OR NEW.id <> OLD.id
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.subject = NEW.subject
                        AND e.id = NEW.id
                        AND NEW.state = CASE e.target WHEN '' THEN OLD.state ELSE e.target END);
END;
CREATE TRIGGER dossier_is_kept BEFORE DELETE ON dossier BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER label_begins_by_an_event BEFORE INSERT ON label BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM label WHERE code = NEW.code)
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.device = NEW.device
                        AND e.body ->> 'tag' = NEW.code);
END;
CREATE TRIGGER label_changes_by_an_event BEFORE UPDATE ON label BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq <= OLD.seq
      OR NEW.code <> OLD.code;
END;
CREATE TRIGGER label_is_kept BEFORE DELETE ON label BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER series_begins_by_an_event BEFORE INSERT ON series BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM series WHERE name = NEW.name);
END;
CREATE TRIGGER series_changes_by_an_event BEFORE UPDATE ON series BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.name <> OLD.name;
END;
CREATE TRIGGER series_is_kept BEFORE DELETE ON series BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER appointment_begins_by_an_event BEFORE INSERT ON appointment BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM appointment WHERE operator = NEW.operator AND role = NEW.role);
END;
CREATE TRIGGER appointment_changes_by_an_event BEFORE UPDATE ON appointment BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.operator <> OLD.operator OR NEW.role <> OLD.role;
END;
CREATE TRIGGER appointment_is_kept BEFORE DELETE ON appointment BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER setting_begins_by_an_event BEFORE INSERT ON setting BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM setting WHERE id = NEW.id);
END;
CREATE TRIGGER setting_changes_by_an_event BEFORE UPDATE ON setting BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.id <> OLD.id;
END;
CREATE TRIGGER setting_is_kept BEFORE DELETE ON setting BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER policy_begins_by_an_event BEFORE INSERT ON policy BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM policy WHERE medium_kind = NEW.medium_kind AND technique = NEW.technique AND seq = NEW.seq);
END;
CREATE TRIGGER policy_never_changes BEFORE UPDATE ON policy BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER policy_is_kept BEFORE DELETE ON policy BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER rule_set_begins_by_an_event BEFORE INSERT ON rule_set BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM rule_set WHERE kind = NEW.kind AND seq = NEW.seq);
END;
CREATE TRIGGER rule_set_never_changes BEFORE UPDATE ON rule_set BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER rule_set_is_kept BEFORE DELETE ON rule_set BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER sheet_line_begins_by_an_event BEFORE INSERT ON sheet_line BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM sheet_line WHERE kind = NEW.kind AND seq = NEW.seq AND name = NEW.name);
END;
CREATE TRIGGER sheet_line_never_changes BEFORE UPDATE ON sheet_line BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER sheet_line_is_kept BEFORE DELETE ON sheet_line BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER kit_line_begins_by_an_event BEFORE INSERT ON kit_line BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM kit_line WHERE kit = NEW.kit AND line = NEW.line);
END;
CREATE TRIGGER kit_line_changes_by_an_event BEFORE UPDATE ON kit_line BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.kit <> OLD.kit OR NEW.line <> OLD.line;
END;
CREATE TRIGGER kit_line_is_kept BEFORE DELETE ON kit_line BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER article_stock_begins_by_an_event BEFORE INSERT ON article_stock BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM article_stock WHERE article = NEW.article AND place = NEW.place) OR NEW.quantity <> 0;
END;
CREATE TRIGGER article_stock_changes_by_an_event BEFORE UPDATE ON article_stock BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.article <> OLD.article OR NEW.place <> OLD.place;
  SELECT RAISE(ABORT, 'stock_short') WHERE NEW.quantity < 0;
END;
CREATE TRIGGER article_stock_is_kept BEFORE DELETE ON article_stock BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER loading_begins_by_an_event BEFORE INSERT ON loading BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM loading WHERE delivery = NEW.delivery AND subject = NEW.subject AND id = NEW.id AND place = NEW.place) OR NEW.quantity <> 0;
END;
CREATE TRIGGER loading_changes_by_an_event BEFORE UPDATE ON loading BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.delivery <> OLD.delivery OR NEW.subject <> OLD.subject OR NEW.id <> OLD.id OR NEW.place <> OLD.place;
  SELECT RAISE(ABORT, 'loaded_elsewhere') WHERE NEW.quantity < 0;
END;
CREATE TRIGGER loading_is_kept BEFORE DELETE ON loading BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER ceiling_begins_by_an_event BEFORE INSERT ON ceiling BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM ceiling WHERE basis = NEW.basis AND kind = NEW.kind AND seq = NEW.seq);
END;
CREATE TRIGGER ceiling_never_changes BEFORE UPDATE ON ceiling BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER ceiling_is_kept BEFORE DELETE ON ceiling BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER imported_begins_by_an_event BEFORE INSERT ON imported BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM imported WHERE file = NEW.file AND row = NEW.row);
END;
CREATE TRIGGER imported_never_changes BEFORE UPDATE ON imported BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER imported_is_kept BEFORE DELETE ON imported BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER tally_begins_by_an_event BEFORE INSERT ON tally BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM tally WHERE state = NEW.state AND day = NEW.day)
      OR NEW.devices <> 0;
END;
CREATE TRIGGER tally_changes_by_an_event BEFORE UPDATE ON tally BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.state <> OLD.state OR NEW.day <> OLD.day
      OR abs(NEW.devices - OLD.devices) <> 1
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.seq AND e.subject = 'device'
                        AND NEW.state IN (e.source, e.target));
END;
CREATE TRIGGER tally_is_kept BEFORE DELETE ON tally BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER flow_begins_by_an_event BEFORE INSERT ON flow BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected)
      OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      OR EXISTS (SELECT 1 FROM flow WHERE day = NEW.day AND verb = NEW.verb AND source = NEW.source AND target = NEW.target)
      OR NEW.devices <> 0;
END;
CREATE TRIGGER flow_changes_by_an_event BEFORE UPDATE ON flow BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.seq IS NOT (SELECT through + 1 FROM projected) OR NEW.seq < OLD.seq
      OR NEW.day <> OLD.day OR NEW.verb <> OLD.verb OR NEW.source <> OLD.source OR NEW.target <> OLD.target
      OR NEW.devices <> OLD.devices + 1;
END;
CREATE TRIGGER flow_is_kept BEFORE DELETE ON flow BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

CREATE TRIGGER annulled_begins_by_an_event BEFORE INSERT ON annulled BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived')
   WHERE NEW.correction IS NOT (SELECT through + 1 FROM projected)
      OR EXISTS (SELECT 1 FROM annulled WHERE seq = NEW.seq)
      OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.correction AND e.verb = 'correct'
                        AND e.body ->> 'event' = NEW.seq);
END;
CREATE TRIGGER annulled_never_changes BEFORE UPDATE ON annulled BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;
CREATE TRIGGER annulled_is_kept BEFORE DELETE ON annulled BEGIN
  SELECT RAISE(ABORT, 'projection_is_derived');
END;

-- What an event is bound to by a digest may be erased, never changed.
CREATE TRIGGER free_text_is_bound BEFORE UPDATE ON free_text BEGIN SELECT RAISE(ABORT, 'side_is_bound'); END;
CREATE TRIGGER attachment_is_bound BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'side_is_bound'); END;
