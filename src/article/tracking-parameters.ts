/**
 * Query parameters that say how the reader came, never which article is meant. Facts gathered from the documentation of
 * the tools that set them and from publishers' own links. Whole names, lower case; never `id`, `p`, `page`, `story`, `q`.
 */
const names = new Set([
  // advertising clicks
  'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', 'msclkid', 'yclid', 'ysclid',
  'twclid', 'ttclid', 'li_fat_id', 'igshid', 'igsh', 'epik', 'rdt_cid', 'scclid', 'sccid', 'irclickid', 'irgwc', 'admitad_uid', 'awc',
  // newsletters and marketing mail
  'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'ml_subscriber', 'ml_subscriber_hash',
  'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv', 'bsft_clkid', 'bsft_uid', 'dm_i', 'ck_subscriber_id', 'sc_eid', 'inf_contact_key',
  'nl_id', 'newsletter_id', 'emci', 'emdi', 'ceid', 'wickedid', 'rb_clickid', 's_cid', 'cvid', 'e_id',
  // analytics
  '_ga', '_gl', '_gac', '_ke', '_openstat', 'cmpid', 'icid', 'ncid', 'ocid', 'cid_source', 'wt_mc', 'wt.mc_id', 'wt_zmc', 'xtor', 'echobox',
  'at_xt_campaign', 'spm', 'ito', 'smid', 'cmp', 'ns_mchannel', 'ns_source', 'ns_campaign', 'ns_linkname', 'ns_fee', 'sr_share', 'taid',
  'trk', 'trkcampaign', 'guccounter', 'guce_referrer', 'guce_referrer_sig', 'piano_t', 'piano_d', 'zanpid', 'hootpostid', 'action_object_map',
  'action_type_map', 'action_ref_map', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'fbc', 'gps-source', 'asgtbndr',
  // share buttons and referrers
  'ref_src', 'ref_url', 'referrer', 'referer', 'sharetoken', 'shared_via', 'share_source', 'sharetype', 'share_id', 'st', 'soc_src', 'soc_trk',
  'smtyp', 'sh_kit', 'cn-reloaded', 'traffic_source', 'traffic-source', 'feature_share', 'feed_id', 'giftcopy', 'unlocked_article_code',
  'amp_js_v', 'amp_gsa', 'usqp', 'amp_latest_update_time', 'ampshare', 'aoh', 'csi', 'noamp',
]);

/** Families of names: Google and Matomo campaigns, BBC and AT Internet, Piwik, Webtrekk, Adobe, Yandex, Bronto. */
const families = /^(?:utm_|utm-|mtm_|pk_|piwik_|matomo_|at_(?:medium|campaign|custom|link|format|bbc|ptr|creation|recipient|emailtype|term|network|platform)|hsa_|wtmc_|ga_(?:source|medium|campaign|term|content)|oft_|stm_|_bta_|sc_(?:src|llid|lid|uid|customer)|elq|mkwid|pcrid|trc_|tblci|dicbo|obog|ob_click)/;

/** Whether this query parameter can go without changing which article is meant. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || families.test(lower);
}
