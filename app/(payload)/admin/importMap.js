import { WritingGuard as WritingGuard_693361ac7d2efde3f9f4b592a67c38dc } from '@/app/(payload)/_components/writing/WritingGuard'
import { SourcePanel as SourcePanel_707b62e75ec02f25e22c7304fce91966 } from '@/app/(payload)/_components/independent/SourcePanel'
import { WorkPanel as WorkPanel_c6354e7de8014b6b527028031206327f } from '@/app/(payload)/_components/work/WorkPanel'
import { CommentsPanel as CommentsPanel_13bcf30f40d64cecf8dcc055922050ac } from '@/app/(payload)/_components/comments/CommentsPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_f3b6b7c22dba7beb2adc0cd61e232d11 } from '@/richtext/paste-feature/client'
import { FlushFeatureClient as FlushFeatureClient_eca21fcdd01b3e935878005e238c7a43 } from '@/richtext/flush-feature/client'
import { FoldedPicker as FoldedPicker_330df37c3f358749be9fdad37a227bd5 } from '@/app/(payload)/_components/pickers/FoldedPicker'
import { MomentCell as MomentCell_408b6638a54a2f9b9998765d5ef23a66 } from '@/app/(payload)/_components/lists/MomentCell'
import { VietnamDate as VietnamDate_28e0856e0e720b653bcc0c981d52756c } from '@/app/(payload)/_components/writing/VietnamDate'
import { TopicPicker as TopicPicker_e7d34cac86aac2daa714e08b53c18566 } from '@/app/(payload)/_components/pickers/TopicPicker'
import { TranslationPanel as TranslationPanel_9a51debf271d6a22d23493543b4f1bab } from '@/app/(payload)/_components/translations/TranslationPanel'
import { OfferPanel as OfferPanel_53337f603bc86d3d90983c54d47276db } from '@/app/(payload)/_components/offer/OfferPanel'
import { SendPanel as SendPanel_a33f9b55ffabc4e3dccaebd110adc898 } from '@/app/(payload)/_components/send/SendPanel'
import { ReviewPanel as ReviewPanel_845d7e0e11ff999dbe5ec1d9f0a943d0 } from '@/app/(payload)/_components/reviews/ReviewPanel'
import { PreviewPanel as PreviewPanel_703c0c5f5dfc3813db75348fa7ce19a8 } from '@/app/(payload)/_components/preview/PreviewPanel'
import { ItemLogLink as ItemLogLink_316eebfa8fa1260d0427b4f7a726f09b } from '@/app/(payload)/_components/audit/ItemLogLink'
import { UnitCell as UnitCell_8e38a09f23489a12100db3de0a6e00d1 } from '@/app/(payload)/_components/unit/UnitCell'
import { ListScope as ListScope_1f4e08013c2cc3989ea298f80e94ac9d } from '@/app/(payload)/_components/lists/ListScope'
import { DocumentTimes as DocumentTimes_f2fabfb7605a9d1f5af0143ca8740c42 } from '@/app/(payload)/_components/writing/DocumentTimes'
import { WorkAction as WorkAction_af51b9400b33a79d1bd4e62deaf97cc7 } from '@/app/(payload)/_components/work/WorkAction'
import { NoMenuEntry as NoMenuEntry_e6e40461a83df45d0a9867e102912939 } from '@/app/(payload)/_components/writing/NoMenuEntry'
import { DayField as DayField_03beb325e550bb81873208066cd14ddf } from '@/app/(payload)/_components/look/DayField'
import { ColourField as ColourField_796cca2ba1c9a267a97254196bdd6297 } from '@/app/(payload)/_components/look/ColourField'
import { MenuHidden as MenuHidden_10ae4f10fe84c742f11e58035b93ba6d } from '@/app/(payload)/_components/look/MenuHidden'
import { BlockLabel as BlockLabel_043e3f4a5ea3ddd5f5d4c0898365411a } from '@/app/(payload)/_components/home-blocks/BlockLabel'
import { HomePreview as HomePreview_912fe97204d686065613038f2e6b8f8a } from '@/app/(payload)/_components/home-blocks/HomePreview'
import { RedirectTable as RedirectTable_b1e15045aaa11cb7095c331353269b37 } from '@/app/(payload)/_components/redirects/RedirectTable'
import { BuiltInSynonyms as BuiltInSynonyms_eb8e6ef5ac5480c73053591b5ef2149e } from '@/app/(payload)/_components/search/BuiltInSynonyms'
import { WebhookPanel as WebhookPanel_81a5591411451c2d4d48ebdd93edfeff } from '@/app/(payload)/_components/webhooks/WebhookPanel'
import { RolesCell as RolesCell_c13abe4fdeea91dc1fd79d371b6e30b6 } from '@/app/(payload)/_components/lists/RolesCell'
import { AccountPanel as AccountPanel_ae2cba2cfbee6d06a55068a657f5e84d } from '@/collections/Users/components/AccountPanel'
import { AdminNav as AdminNav_cf0b1dd4f223c47cb6415ce897089417 } from '@/app/(payload)/_components/nav/AdminNav'
import { Icon as Icon_e9e263d646184bbebd0534335b879316 } from '@/app/(payload)/_components/nav/Icon'
import { Logo as Logo_8e447aafbdf8a8975a4f77403c57e0a1 } from '@/app/(payload)/_components/nav/Logo'
import { Bell as Bell_594d2d843a6ec7ef9c836bf7cb0b7dd6 } from '@/app/(payload)/_components/notices/Bell'
import { UnitSwitch as UnitSwitch_25458d8e0a0085ca30e0120d1475f62f } from '@/app/(payload)/_components/unit/UnitSwitch'
import { LoginHelp as LoginHelp_df5b26595430c0655e257b89fcfca011 } from '@/app/(payload)/_components/nav/LoginHelp'
import { AdminRoot as AdminRoot_c9bfd85bb61ce84b373ae9677b627046 } from '@/app/(payload)/_components/state/AdminRoot'
import { HomeView as HomeView_5243061bb00e78fb7bbb2040d27f38a1 } from '@/app/(payload)/_components/home/HomeView'
import { RedeemView as RedeemView_45a0490cce363553aa2ea1823e5df0cc } from '@/collections/Users/components/RedeemView'
import { NoFirstUserView as NoFirstUserView_5b445b078bcd4f5a1da48c3d931fd318 } from '@/collections/Users/components/NoFirstUserView'
import { QueueView as QueueView_228a124baf0d2fb2a8b2f3128b521747 } from '@/app/(payload)/_components/queue/QueueView'
import { ScheduleView as ScheduleView_dc6ed57ab085202ef5baf97ab7e6f9ce } from '@/app/(payload)/_components/schedule/ScheduleView'
import { AlertsView as AlertsView_9c71d01084d235d12d03b74b7fb5761e } from '@/app/(payload)/_components/alerts/AlertsView'
import { ReviewsView as ReviewsView_d33b5a484bc27093a13a9289df7ed422 } from '@/app/(payload)/_components/reviews/ReviewsView'
import { TranslationsView as TranslationsView_d67a545dc29927ada8555bc805db76b3 } from '@/app/(payload)/_components/translations/TranslationsView'
import { ClarityView as ClarityView_5626d5a3f46146366371c0e4724e98f3 } from '@/app/(payload)/_components/clarity/ClarityView'
import { MissesView as MissesView_80aa4eb7fb61c40ac80e48610cdd963e } from '@/app/(payload)/_components/misses/MissesView'
import { AuditView as AuditView_d8274e4bdd627ce68bcd5ac10ba44162 } from '@/app/(payload)/_components/audit/AuditView'
import { AuditEntryView as AuditEntryView_a145826678c1c6229df6ba5e016af94d } from '@/app/(payload)/_components/audit/AuditEntryView'
import { NoticesView as NoticesView_e5ff4665f334810822e6b46970df3be6 } from '@/app/(payload)/_components/notices/NoticesView'
import { InboxView as InboxView_afa8747fe610f43d00eefa95a0731fea } from '@/app/(payload)/_components/inbox/InboxView'
import { SubscriptionsView as SubscriptionsView_7b8a27bc98c0add69f7b778245588076 } from '@/app/(payload)/_components/subscriptions/SubscriptionsView'
import { SendView as SendView_b8ed663b03440ccbb109bdd8ee2e80d6 } from '@/app/(payload)/_components/send/SendView'
import { ReportView as ReportView_2b3e5c21462a7cd17d113f1487a594f8 } from '@/app/(payload)/_components/report/ReportView'
import { UnitTreeView as UnitTreeView_3fad676461772543df92e5802ae0d511 } from '@/app/(payload)/_components/unit-tree/UnitTreeView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/app/(payload)/_components/writing/WritingGuard#WritingGuard": WritingGuard_693361ac7d2efde3f9f4b592a67c38dc,
  "@/app/(payload)/_components/independent/SourcePanel#SourcePanel": SourcePanel_707b62e75ec02f25e22c7304fce91966,
  "@/app/(payload)/_components/work/WorkPanel#WorkPanel": WorkPanel_c6354e7de8014b6b527028031206327f,
  "@/app/(payload)/_components/comments/CommentsPanel#CommentsPanel": CommentsPanel_13bcf30f40d64cecf8dcc055922050ac,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/richtext/paste-feature/client#PasteFeatureClient": PasteFeatureClient_f3b6b7c22dba7beb2adc0cd61e232d11,
  "@/richtext/flush-feature/client#FlushFeatureClient": FlushFeatureClient_eca21fcdd01b3e935878005e238c7a43,
  "@/app/(payload)/_components/pickers/FoldedPicker#FoldedPicker": FoldedPicker_330df37c3f358749be9fdad37a227bd5,
  "@/app/(payload)/_components/lists/MomentCell#MomentCell": MomentCell_408b6638a54a2f9b9998765d5ef23a66,
  "@/app/(payload)/_components/writing/VietnamDate#VietnamDate": VietnamDate_28e0856e0e720b653bcc0c981d52756c,
  "@/app/(payload)/_components/pickers/TopicPicker#TopicPicker": TopicPicker_e7d34cac86aac2daa714e08b53c18566,
  "@/app/(payload)/_components/translations/TranslationPanel#TranslationPanel": TranslationPanel_9a51debf271d6a22d23493543b4f1bab,
  "@/app/(payload)/_components/offer/OfferPanel#OfferPanel": OfferPanel_53337f603bc86d3d90983c54d47276db,
  "@/app/(payload)/_components/send/SendPanel#SendPanel": SendPanel_a33f9b55ffabc4e3dccaebd110adc898,
  "@/app/(payload)/_components/reviews/ReviewPanel#ReviewPanel": ReviewPanel_845d7e0e11ff999dbe5ec1d9f0a943d0,
  "@/app/(payload)/_components/preview/PreviewPanel#PreviewPanel": PreviewPanel_703c0c5f5dfc3813db75348fa7ce19a8,
  "@/app/(payload)/_components/audit/ItemLogLink#ItemLogLink": ItemLogLink_316eebfa8fa1260d0427b4f7a726f09b,
  "@/app/(payload)/_components/unit/UnitCell#UnitCell": UnitCell_8e38a09f23489a12100db3de0a6e00d1,
  "@/app/(payload)/_components/lists/ListScope#ListScope": ListScope_1f4e08013c2cc3989ea298f80e94ac9d,
  "@/app/(payload)/_components/writing/DocumentTimes#DocumentTimes": DocumentTimes_f2fabfb7605a9d1f5af0143ca8740c42,
  "@/app/(payload)/_components/work/WorkAction#WorkAction": WorkAction_af51b9400b33a79d1bd4e62deaf97cc7,
  "@/app/(payload)/_components/writing/NoMenuEntry#NoMenuEntry": NoMenuEntry_e6e40461a83df45d0a9867e102912939,
  "@/app/(payload)/_components/look/DayField#DayField": DayField_03beb325e550bb81873208066cd14ddf,
  "@/app/(payload)/_components/look/ColourField#ColourField": ColourField_796cca2ba1c9a267a97254196bdd6297,
  "@/app/(payload)/_components/look/MenuHidden#MenuHidden": MenuHidden_10ae4f10fe84c742f11e58035b93ba6d,
  "@/app/(payload)/_components/home-blocks/BlockLabel#BlockLabel": BlockLabel_043e3f4a5ea3ddd5f5d4c0898365411a,
  "@/app/(payload)/_components/home-blocks/HomePreview#HomePreview": HomePreview_912fe97204d686065613038f2e6b8f8a,
  "@/app/(payload)/_components/redirects/RedirectTable#RedirectTable": RedirectTable_b1e15045aaa11cb7095c331353269b37,
  "@/app/(payload)/_components/search/BuiltInSynonyms#BuiltInSynonyms": BuiltInSynonyms_eb8e6ef5ac5480c73053591b5ef2149e,
  "@/app/(payload)/_components/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_81a5591411451c2d4d48ebdd93edfeff,
  "@/app/(payload)/_components/lists/RolesCell#RolesCell": RolesCell_c13abe4fdeea91dc1fd79d371b6e30b6,
  "@/collections/Users/components/AccountPanel#AccountPanel": AccountPanel_ae2cba2cfbee6d06a55068a657f5e84d,
  "@/app/(payload)/_components/nav/AdminNav#AdminNav": AdminNav_cf0b1dd4f223c47cb6415ce897089417,
  "@/app/(payload)/_components/nav/Icon#Icon": Icon_e9e263d646184bbebd0534335b879316,
  "@/app/(payload)/_components/nav/Logo#Logo": Logo_8e447aafbdf8a8975a4f77403c57e0a1,
  "@/app/(payload)/_components/notices/Bell#Bell": Bell_594d2d843a6ec7ef9c836bf7cb0b7dd6,
  "@/app/(payload)/_components/unit/UnitSwitch#UnitSwitch": UnitSwitch_25458d8e0a0085ca30e0120d1475f62f,
  "@/app/(payload)/_components/nav/LoginHelp#LoginHelp": LoginHelp_df5b26595430c0655e257b89fcfca011,
  "@/app/(payload)/_components/state/AdminRoot#AdminRoot": AdminRoot_c9bfd85bb61ce84b373ae9677b627046,
  "@/app/(payload)/_components/home/HomeView#HomeView": HomeView_5243061bb00e78fb7bbb2040d27f38a1,
  "@/collections/Users/components/RedeemView#RedeemView": RedeemView_45a0490cce363553aa2ea1823e5df0cc,
  "@/collections/Users/components/NoFirstUserView#NoFirstUserView": NoFirstUserView_5b445b078bcd4f5a1da48c3d931fd318,
  "@/app/(payload)/_components/queue/QueueView#QueueView": QueueView_228a124baf0d2fb2a8b2f3128b521747,
  "@/app/(payload)/_components/schedule/ScheduleView#ScheduleView": ScheduleView_dc6ed57ab085202ef5baf97ab7e6f9ce,
  "@/app/(payload)/_components/alerts/AlertsView#AlertsView": AlertsView_9c71d01084d235d12d03b74b7fb5761e,
  "@/app/(payload)/_components/reviews/ReviewsView#ReviewsView": ReviewsView_d33b5a484bc27093a13a9289df7ed422,
  "@/app/(payload)/_components/translations/TranslationsView#TranslationsView": TranslationsView_d67a545dc29927ada8555bc805db76b3,
  "@/app/(payload)/_components/clarity/ClarityView#ClarityView": ClarityView_5626d5a3f46146366371c0e4724e98f3,
  "@/app/(payload)/_components/misses/MissesView#MissesView": MissesView_80aa4eb7fb61c40ac80e48610cdd963e,
  "@/app/(payload)/_components/audit/AuditView#AuditView": AuditView_d8274e4bdd627ce68bcd5ac10ba44162,
  "@/app/(payload)/_components/audit/AuditEntryView#AuditEntryView": AuditEntryView_a145826678c1c6229df6ba5e016af94d,
  "@/app/(payload)/_components/notices/NoticesView#NoticesView": NoticesView_e5ff4665f334810822e6b46970df3be6,
  "@/app/(payload)/_components/inbox/InboxView#InboxView": InboxView_afa8747fe610f43d00eefa95a0731fea,
  "@/app/(payload)/_components/subscriptions/SubscriptionsView#SubscriptionsView": SubscriptionsView_7b8a27bc98c0add69f7b778245588076,
  "@/app/(payload)/_components/send/SendView#SendView": SendView_b8ed663b03440ccbb109bdd8ee2e80d6,
  "@/app/(payload)/_components/report/ReportView#ReportView": ReportView_2b3e5c21462a7cd17d113f1487a594f8,
  "@/app/(payload)/_components/unit-tree/UnitTreeView#UnitTreeView": UnitTreeView_3fad676461772543df92e5802ae0d511,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
